/** Engines that run on Java: their packages by Maven, pinned in `java/NAME/pom.xml`; questions and answers as lines. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const JAVA = join(import.meta.dirname, 'java');
const CLASS_PATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const MOST = 1 << 30;

export const JVM = {
  kie: { name: 'KIE 10.2.0', main: 'Kie' },
  'camunda-7': { name: 'Camunda 7.24.0', main: 'Camunda7' },
  'camunda-8': { name: 'dmn-scala 1.11.0 (FEEL engine 1.20.0)', main: 'Camunda8' },
};

/** The engine of a folder: `ask(file, questions)` gives an answer each, `say(files)` what its validator says. */
export function jvmEngine(id, folder) {
  const { name, main } = JVM[id];
  const own = join(folder, id);
  const list = join(own, 'class-path.txt');
  mkdirSync(own, { recursive: true });
  execFileSync('mvn', ['-q', '-B', '-f', join(JAVA, id), CLASS_PATH, `-Dmdep.outputFile=${list}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const classPath = readFileSync(list, 'utf8').trim();
  const sources = [join(JAVA, 'Lines.java'), join(JAVA, id, `${main}.java`)];
  execFileSync('javac', ['-nowarn', '-Xlint:none', '-d', own, '-cp', classPath, ...sources], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const run = (args, input) => {
    const done = spawnSync('java', ['-cp', `${own}${delimiter}${classPath}`, main, ...args], {
      input,
      encoding: 'utf8',
      maxBuffer: MOST,
    });
    if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`);
    return done.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  return {
    name,
    policies: id === 'camunda-7' || id === 'camunda-8' ? ['first'] : ['first', 'priority'],
    ask: (file, questions) => run([file], questions.map((one) => `${JSON.stringify(one)}\n`).join('')),
    say: (files) => run(['--say', ...files], ''),
    analyse: (files) => run(['--analyse', ...files], ''),
  };
}
