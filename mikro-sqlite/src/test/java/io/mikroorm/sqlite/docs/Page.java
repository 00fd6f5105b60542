// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the docs with its blocks of Java code.
 *
 * @param name its path from the root of the project
 * @param blocks its Java code
 */
record Page(String name, List<JavaBlock> blocks) {

    /** The README and all pages below {@code docs}. */
    static List<Page> all() throws IOException {
        Path root = root();
        List<Page> pages = new ArrayList<>();
        for (Path file : files()) {
            pages.add(read(root.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file)));
        }
        return pages;
    }

    /** Their files. */
    static List<Path> files() throws IOException {
        Path root = root();
        List<Path> files = new ArrayList<>(List.of(root.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        return files;
    }

    static Page read(String name, List<String> lines) {
        List<JavaBlock> blocks = new ArrayList<>();
        String hint = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (line.startsWith("<!--") && line.endsWith("-->")) {
                hint = line.substring("<!--".length(), line.length() - "-->".length())
                        .trim();
            } else if (line.equals("```java")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                blocks.add(new JavaBlock(i + 2, hint, List.copyOf(lines.subList(i + 1, end))));
                hint = "";
                i = end;
            } else if (!line.isEmpty()) {
                hint = "";
            }
        }
        return new Page(name, blocks);
    }

    /** Whether its blocks of statements are one program, from top to bottom. */
    boolean isProgram() {
        return blocks.stream().anyMatch(block -> block.hint().equals("page"));
    }

    /** Whether its code shows mistakes, so that it is only compiled. */
    boolean isAboutMistakes() {
        return name.startsWith("docs/errors/");
    }

    List<JavaBlock> types() {
        return blocks.stream().filter(JavaBlock::isType).toList();
    }

    /** The blocks of statements; of a program, one with all of them. */
    List<JavaBlock> statements() {
        List<JavaBlock> blocks =
                blocks().stream().filter(block -> !block.isType()).toList();
        if (!isProgram() || blocks.isEmpty()) {
            return blocks;
        }
        List<String> lines =
                blocks.stream().flatMap(block -> block.lines().stream()).toList();
        return List.of(new JavaBlock(blocks.get(0).line(), "", lines));
    }

    /** The same page, with its database file in a directory. */
    Page withDatabaseIn(Path directory) {
        String file = "\"" + directory.resolve("library.db").toString().replace('\\', '/') + "\"";
        return new Page(
                name,
                blocks.stream()
                        .map(block -> new JavaBlock(
                                block.line(),
                                block.hint(),
                                block.lines().stream()
                                        .map(line -> line.replace("\"library.db\"", file))
                                        .toList()))
                        .toList());
    }

    String packageName() {
        return "docs." + name.replace(".md", "").replaceAll("\\W", "_");
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("docs/architecture.md"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
