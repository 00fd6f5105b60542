// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which error codes there are, and where: in the sources, where a code is the first argument of an exception or
 * mistake, or a constant; and in the pages, where it heads a section.
 */
final class ErrorCodes {

    private static final Pattern THROWN = Pattern.compile(
            "(?:new [\\w.]*(?:Exception|Mistake)|super)\\(\\s*([1-9]\\d{3}),|\\bint CODE = ([1-9]\\d{3});");
    private static final Pattern HEADING = Pattern.compile("(?m)^## MO-(\\d{4})\\b");

    private ErrorCodes() {}

    /** Each code of the production classes below a folder, with the classes that use it. */
    static Map<String, List<String>> inSources(Path folder) {
        return collect(folder, "src/main/java/", ".java", THROWN);
    }

    /** Each code with a section of its own, with the pages of these sections. */
    static Map<String, List<String>> inPages(Path folder) {
        return collect(folder, "", ".md", HEADING);
    }

    /** One sentence for each code that is used by several classes, not explained, explained twice, or not used. */
    static List<String> mistakes(Map<String, List<String>> used, Map<String, List<String>> explained) {
        List<String> found = new ArrayList<>();
        used.forEach((code, classes) -> {
            if (classes.stream().distinct().count() > 1) {
                found.add("MO-" + code + " stands for several situations: " + classes);
            }
            List<String> pages = explained.getOrDefault(code, List.of());
            if (pages.size() != 1) {
                found.add("MO-" + code + " of " + classes.get(0) + " has " + pages.size() + " sections: " + pages);
            }
        });
        explained.forEach((code, pages) -> {
            if (!used.containsKey(code)) {
                found.add("MO-" + code + " is explained in " + pages + ", but nothing uses it");
            }
        });
        return found;
    }

    private static Map<String, List<String>> collect(Path folder, String below, String ending, Pattern pattern) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String path = file.toString().replace('\\', '/');
                if (path.endsWith(ending) && path.contains(below) && Files.isRegularFile(file)) {
                    add(found, file, pattern);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void add(Map<String, List<String>> found, Path file, Pattern pattern) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            String code = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            found.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(file.getFileName().toString());
        }
    }
}
