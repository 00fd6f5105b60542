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

/**
 * The page about drivers names every file of SQLite's, with its length to within a fifth, and says how much the driver took that it
 * was tried with.
 */
class AddingADriverTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[`(\\w+)`]\\(\\S+\\) \\| (\\d+) \\|");
    private static final Pattern TRIED = Pattern.compile("driver took (\\d+) lines in (\\d+) files");
    private static final Path SOURCES = House.FOLDER.resolve("mikro-sqlite/src/main/java/io/mikroorm/sqlite");
    private static final Path TRIAL = House.FOLDER.resolve("mikro-tck-h2/src/test/java/io/mikroorm/tck/h2");

    @Test
    void the_list_of_files_is_as_the_code_is() throws IOException {
        Map<String, Integer> told = told();
        Map<String, Integer> real = lengths(SOURCES);
        assertThat(told.keySet()).isEqualTo(real.keySet());
        real.forEach(
                (name, lines) -> assertThat(told.get(name)).as(name).isCloseTo(lines, Percentage.withPercentage(20)));
    }

    @Test
    void the_driver_that_was_written_by_the_page_is_as_long_as_the_page_says() throws IOException {
        Map<String, Integer> driver = lengths(TRIAL);
        driver.keySet().removeIf(name -> name.endsWith("TckDriver") || name.endsWith("Test"));
        Matcher told = TRIED.matcher(page());
        assertThat(told.find()).isTrue();
        assertThat(Integer.parseInt(told.group(2))).isEqualTo(driver.size());
        assertThat(Integer.parseInt(told.group(1)))
                .isCloseTo(driver.values().stream().mapToInt(lines -> lines).sum(), Percentage.withPercentage(5));
    }

    private static String page() throws IOException {
        return Files.readString(House.FOLDER.resolve("docs/contributing/adding-a-driver.md"));
    }

    private static Map<String, Integer> told() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        Matcher row = ROW.matcher(page());
        while (row.find()) {
            told.put(row.group(1), Integer.valueOf(row.group(2)));
        }
        return told;
    }

    private static Map<String, Integer> lengths(Path sources) throws IOException {
        Map<String, Integer> real = new TreeMap<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (Files.isRegularFile(file) && !name.equals("package-info")) {
                    real.put(name, Files.readAllLines(file).size());
                }
            }
        }
        return real;
    }
}
