import { testDrawings } from './drawn-as-the-site.ts';

testDrawings({
  name: 'LibreOffice',
  command: 'soffice',
  runs: (ids, folder) => [
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'png',
      ...ids.map((id) => `${id}.svg`),
    ],
  ],
  most: { mean: 3.5, far: 0.002 },
});
