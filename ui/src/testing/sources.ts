/** The panel's own source as the tests of its order read it: each file with what it imports and which names it speaks. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

export interface Source {
  /** From `src` on, with forward slashes. */
  path: string
  lines: number
  /** Files of the panel that it imports, types and styles too. */
  files: string[]
  /** What it imports from elsewhere. */
  packages: string[]
  /** Names it uses that are neither a property nor a key. */
  names: ReadonlySet<string>
}

const ROOT = resolve(__dirname, '..')
const READ = /\.(ts|vue|css|json)$/
const DECLARATIONS = 'env.d.ts'

/** All files of `src`, tests and styles too. */
export function readSources(): Source[] {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const found = new Set(paths.filter((path) => READ.test(path) && path !== DECLARATIONS))
  return [...found].sort().map((path) => readSource(path, found))
}

function readSource(path: string, found: ReadonlySet<string>): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const { specifiers, names } = readScript(scriptOf(path, text))
  const isOutside = (specifier: string): boolean => relative(ROOT, resolve(ROOT, dirname(path), specifier)).startsWith('..')
  const near = specifiers.filter((specifier) => specifier.startsWith('.') && !isOutside(specifier))
  const files = near.map((specifier) => {
    const place = relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/')
    return found.has(place) ? place : `${place}.ts`
  })
  const packages = specifiers.filter((specifier) => !specifier.startsWith('.') || isOutside(specifier))
  return { path, lines: text.split('\n').length, files, packages, names }
}

function scriptOf(path: string, text: string): string {
  if (path.endsWith('.ts')) return text
  return /<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? ''
}

function readScript(script: string): { specifiers: string[]; names: Set<string> } {
  const specifiers: string[] = []
  const names = new Set<string>()
  const take = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteral(node)) specifiers.push(node.text)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) take(node.moduleSpecifier)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) take(node.arguments[0])
    else if (ts.isIdentifier(node) && !isPropertyOrKey(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.ts', script, ts.ScriptTarget.ES2022, true))
  return { specifiers, names }
}

function isPropertyOrKey(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
}
