// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about drivers names every file of SQLite's, with its length to within a fifth. */
class AddingADriverTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[`(\\w+)`]\\(\\S+\\) \\| (\\d+) \\|");
    private static final Path SOURCES = House.FOLDER.resolve("mikro-sqlite/src/main/java/io/mikroorm/sqlite");

    @Test
    void the_list_of_files_is_as_the_code_is() throws IOException {
        Map<String, Integer> told = told();
        Map<String, Integer> real = real();
        assertThat(told.keySet()).isEqualTo(real.keySet());
        real.forEach(
                (name, lines) -> assertThat(told.get(name)).as(name).isCloseTo(lines, Percentage.withPercentage(20)));
    }

    private static Map<String, Integer> told() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        String page = Files.readString(House.FOLDER.resolve("docs/contributing/adding-a-driver.md"));
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            told.put(row.group(1), Integer.valueOf(row.group(2)));
        }
        return told;
    }

    private static Map<String, Integer> real() throws IOException {
        Map<String, Integer> real = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    real.put(name, Files.readAllLines(file).size());
                }
            }
        }
        return real;
    }
}
