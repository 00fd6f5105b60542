// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue of queries that do not compile, and their siblings that do. */
class WrongQueriesTest {

    @Test
    void each_wrong_query_is_refused_on_its_line_for_its_reason_and_nothing_else_is() {
        refused("Wrong.java", 60);
    }

    @Test
    void each_query_that_is_built_wrong_is_refused_on_its_line_for_its_reason_and_nothing_else_is() {
        refused("WrongBuilder.java", 40);
    }

    @Test
    void keys_of_several_parts_are_asked_as_a_whole_and_part_by_part() {
        refused("Theatre.java", "TheatreQueries.java", 4);
    }

    @Test
    void each_write_that_is_built_wrong_is_refused_on_its_line_for_its_reason_and_nothing_else_is() {
        refused("WrongWrites.java", 35);
    }

    private static void refused(String file, int atLeast) {
        refused("Shop.java", file, atLeast);
    }

    private static void refused(String model, String file, int atLeast) {
        JavaFileObject wrong = Compiled.resource("queries/" + file);
        Compilation compilation = Compiled.of(Compiled.resource("model/" + model), wrong);
        Map<Integer, String> expected = Marks.expected(wrong);
        assertThat(Marks.refused(compilation, wrong)).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void queries_that_are_right_compile_without_a_warning() {
        Compilation compilation = Compiled.of(
                List.of("-Werror"),
                Compiled.resource("model/Shop.java"),
                Compiled.resource("queries/Right.java"),
                Compiled.resource("queries/RightBuilder.java"),
                Compiled.resource("queries/RightWrites.java"));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
