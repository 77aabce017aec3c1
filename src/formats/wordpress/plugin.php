<?php
/**
 * Plugin Name: {{plugin}}
 * Plugin URI: {{home}}embed/
 * Description: {{description}}
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: {{name}}
 * Author URI: {{home}}
 * License: MIT
 * License URI: {{licence}}
 */

defined( 'ABSPATH' ) || exit;

const TWENTY_EIGHT_POINTS_HOME = '{{home}}';

/** The charts by id: title, alt text, page, picture and HTML of the frame. */
function twenty_eight_points_charts() {
	static $charts = null;
	if ( null === $charts ) {
		$charts = json_decode( file_get_contents( __DIR__ . '/charts.json' ), true );
	}
	return $charts;
}

/** The HTML of a chart's frame in a theme, with or without its title; its height follows its content. */
function twenty_eight_points_frame( $html, $theme, $title ) {
	wp_enqueue_script( 'twenty-eight-points' );
	$options = '#theme=' . ( in_array( $theme, array( 'dark', 'reader' ), true ) ? $theme : 'light' );
	if ( 'off' === $title ) {
		$options .= '&amp;title=off';
	}
	return str_replace( '#theme=light', $options, $html );
}

/** The HTML of the block; feeds get its picture. */
function twenty_eight_points_render( $attributes, $content ) {
	$charts = twenty_eight_points_charts();
	$id     = isset( $attributes['chart'] ) ? $attributes['chart'] : '';
	if ( ! isset( $charts[ $id ] ) || is_feed() ) {
		return $content;
	}
	$html = twenty_eight_points_frame( $charts[ $id ]['html'], $attributes['theme'], $attributes['title'] );
	return '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

add_action(
	'init',
	function () {
		// Without an address of its own, the script minds the frames of every site that speaks its form.
		wp_register_script( 'twenty-eight-points', false, array(), '{{version}}', true );
		wp_add_inline_script( 'twenty-eight-points', file_get_contents( __DIR__ . '/embed.js' ) );
		$needs = array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' );
		wp_register_script( 'twenty-eight-points-block', plugins_url( 'block.js', __FILE__ ), $needs, '{{version}}', true );
		$data = wp_json_encode( array( 'charts' => twenty_eight_points_charts() ) );
		wp_add_inline_script( 'twenty-eight-points-block', 'window.twentyEightPoints = ' . $data . ';', 'before' );
		register_block_type( __DIR__, array( 'render_callback' => 'twenty_eight_points_render' ) );
		$page = '#^' . preg_quote( TWENTY_EIGHT_POINTS_HOME, '#' ) . '(?:charts|embed)/([\w-]+)/?(?:[?\#].*)?$#';
		wp_oembed_add_provider( $page, TWENTY_EIGHT_POINTS_HOME . 'oembed/', true );
	}
);

// The site serves files: the reply of each chart has an address of its own.
add_filter(
	'oembed_fetch_url',
	function ( $fetched, $url ) {
		if ( 0 !== strpos( $fetched, TWENTY_EIGHT_POINTS_HOME . 'oembed/' ) ) {
			return $fetched;
		}
		$path = explode( '/', substr( $url, strlen( TWENTY_EIGHT_POINTS_HOME ) ) );
		return TWENTY_EIGHT_POINTS_HOME . 'oembed/' . $path[1] . '.json';
	},
	10,
	2
);

add_filter(
	'embed_oembed_html',
	function ( $html, $url ) {
		if ( 0 !== strpos( $url, TWENTY_EIGHT_POINTS_HOME ) || false === strpos( $html, '#theme=light' ) ) {
			return $html;
		}
		parse_str( str_replace( '&amp;', '&', (string) wp_parse_url( $url, PHP_URL_QUERY ) ), $options );
		return twenty_eight_points_frame( $html, $options['theme'] ?? '', $options['title'] ?? '' );
	},
	10,
	2
);
