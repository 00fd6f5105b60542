// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that say what they are read of. */
class ProjectionsTest {

    @Test
    void each_component_that_cannot_be_read_is_refused_on_its_line_for_its_reason_and_no_other_is() {
        JavaFileObject records = Compiled.resource("queries/Projections.java");
        Compilation compilation = Compiled.of(Compiled.resource("model/Shop.java"), records);
        assertThat(Marks.expected(records)).hasSizeGreaterThanOrEqualTo(14);
        assertThat(Marks.refused(compilation, records)).isEqualTo(Marks.expected(records));
    }
}
