// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A code stands for one situation, is used by one class, and has one section in {@code docs/errors}. */
class ErrorCodesTest {

    private static final Map<String, List<String>> USED = ErrorCodes.inSources(House.FOLDER);
    private static final Map<String, List<String>> EXPLAINED = ErrorCodes.inPages(House.FOLDER.resolve("docs/errors"));

    @Test
    void every_code_of_the_house_is_explained_once() {
        assertThat(ErrorCodes.mistakes(USED, EXPLAINED)).isEmpty();
    }

    @Test
    void codes_are_found_in_every_module_that_has_errors() {
        assertThat(USED).containsKeys("1101", "2010", "2011", "2104", "3003", "4101", "5001", "5040", "5110");
    }

    @Test
    void codes_are_read_from_exceptions_mistakes_and_constants(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(
                sources.resolve("A.java"),
                "new ShedException(\n  7001, \"x\"); new a.b.Mistake(7002, x); int CODE = 7003; super(7004, x); f(7005, x)");
        Files.writeString(folder.resolve("B.java"), "new ShedException(7006, x)");

        assertThat(ErrorCodes.inSources(folder)).containsOnlyKeys("7001", "7002", "7003", "7004");
    }

    @Test
    void each_way_to_be_wrong_is_rejected() {
        Map<String, List<String>> used = Map.of(
                "7001", List.of("A.java", "A.java"), "7002", List.of("A.java", "B.java"), "7003", List.of("C.java"));
        Map<String, List<String>> explained =
                Map.of("7001", List.of("a.md", "b.md"), "7002", List.of("a.md"), "7004", List.of("a.md"));

        assertThat(ErrorCodes.mistakes(used, explained))
                .containsExactlyInAnyOrder(
                        "MO-7001 of A.java has 2 sections: [a.md, b.md]",
                        "MO-7002 stands for several situations: [A.java, B.java]",
                        "MO-7003 of C.java has 0 sections: []",
                        "MO-7004 is explained in [a.md], but nothing uses it");
    }
}
