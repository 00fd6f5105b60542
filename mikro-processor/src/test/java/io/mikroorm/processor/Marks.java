// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

import static org.assertj.core.api.Assertions.assertThat;

/** Comments in a source that say of their line what the compiler has to say: {@code // wrong: incompatible types}. */
final class Marks {

    private static final String MARK = "// wrong: ";

    private Marks() {}

    /** What is to be said, by the lines. */
    static Map<Integer, String> expected(JavaFileObject source) {
        Map<Integer, String> marks = new TreeMap<>();
        String[] lines = Compiled.text(source).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int mark = lines[i].indexOf(MARK);
            if (mark >= 0) {
                marks.put(i + 1, lines[i].substring(mark + MARK.length()));
            }
        }
        return marks;
    }

    /** What was said, by the lines: in the words of the mark where these are in it. All errors are to be of this source. */
    static Map<Integer, String> refused(Compilation compilation, JavaFileObject source) {
        Map<Integer, String> expected = expected(source);
        Map<Integer, String> refused = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            assertThat(error.getSource().getName()).as(error.toString()).isEqualTo(source.getName());
            int line = (int) error.getLineNumber();
            String message = error.getMessage(Locale.ROOT);
            String wanted = expected.getOrDefault(line, "no error");
            refused.put(line, message.contains(wanted) ? wanted : message);
        }
        return refused;
    }
}
