// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue of queries that do not compile, and their siblings that do. */
class WrongQueriesTest {

    private static final String MARK = "// wrong: ";

    @Test
    void each_wrong_query_is_refused_on_its_line_for_its_reason_and_nothing_else_is() {
        JavaFileObject wrong = Compiled.resource("queries/Wrong.java");
        Compilation compilation = Compiled.of(Compiled.resource("model/Shop.java"), wrong);
        Map<Integer, String> expected = marks(Compiled.text(wrong));
        Map<Integer, String> refused = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            assertThat(error.getSource().getName()).as(error.toString()).endsWith("Wrong.java");
            int line = (int) error.getLineNumber();
            String message = error.getMessage(Locale.ROOT);
            String wanted = expected.getOrDefault(line, "no error");
            refused.put(line, message.contains(wanted) ? wanted : message);
        }
        assertThat(refused).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void queries_that_are_right_compile_without_a_warning() {
        Compilation compilation = Compiled.of(
                List.of("-Werror"), Compiled.resource("model/Shop.java"), Compiled.resource("queries/Right.java"));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    private static Map<Integer, String> marks(String source) {
        Map<Integer, String> marks = new TreeMap<>();
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int mark = lines[i].indexOf(MARK);
            if (mark >= 0) {
                marks.put(i + 1, lines[i].substring(mark + MARK.length()));
            }
        }
        return marks;
    }
}
