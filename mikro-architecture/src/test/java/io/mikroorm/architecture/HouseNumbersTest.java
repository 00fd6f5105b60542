// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house stays small in its files and methods. {@code -Dgolden=update} writes the table of {@code
 * docs/house-numbers.md} anew; an older table is no failure.
 */
class HouseNumbersTest {

    private static final int MEDIAN_FILE = 80;
    private static final int LONG_FILE = 300;
    private static final int LONG_METHOD = 20;

    @Test
    void files_and_methods_are_as_short_as_we_promised() throws IOException {
        List<HouseNumbers> modules = HouseNumbers.of(House.FOLDER);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(House.FOLDER.resolve("docs/house-numbers.md"), page(modules));
        }
        assertThat(modules).extracting(HouseNumbers::module).contains("mikro-core", "mikro-sql", "mikro-sqlite");
        HouseNumbers all = HouseNumbers.sum(modules);
        assertThat(HouseNumbers.percentile(all.files(), 50)).isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(HouseNumbers.percentile(all.files(), 95)).isLessThanOrEqualTo(LONG_FILE);
        assertThat(HouseNumbers.percentile(all.methods(), 95)).isLessThanOrEqualTo(LONG_METHOD);
    }

    @Test
    void lines_are_counted_as_a_reader_counts_them(@TempDir Path house) throws IOException {
        Path sources = Files.createDirectories(house.resolve("shed/src/main/java"));
        Files.writeString(
                sources.resolve("Shed.java"),
                "abstract class Shed {\n  abstract int a();\n\n  @Override\n  public String toString() {\n    return \"\";\n  }\n}\n");
        Files.writeString(sources.resolve("Roof.java"), "class Roof {\n  int a() { return 1; }\n}\n");

        assertThat(HouseNumbers.of(house)).containsExactly(new HouseNumbers("shed", List.of(3, 8), List.of(1, 4)));
    }

    @Test
    void percentiles_are_lengths_that_occur() {
        List<Integer> lengths = List.of(1, 2, 3, 10);

        assertThat(HouseNumbers.percentile(lengths, 50)).isEqualTo(2);
        assertThat(HouseNumbers.percentile(lengths, 95)).isEqualTo(10);
        assertThat(HouseNumbers.percentile(List.of(), 95)).isZero();
    }

    private static String page(List<HouseNumbers> modules) {
        return """
                # House numbers

                How long the files and methods of the production code are, in lines; from a file's first line to its last, and from
                a method's modifiers to its closing brace. The build fails on files over 500 lines and methods over 60, and when
                half of the files are over %d lines, or one of twenty is over %d, or one method of twenty is over %d.

                """.formatted(MEDIAN_FILE, LONG_FILE, LONG_METHOD) + HouseNumbers.table(modules) + """

                `mvn -B -pl mikro-architecture -am verify -Dgolden=update` writes this page.
                """;
    }
}
