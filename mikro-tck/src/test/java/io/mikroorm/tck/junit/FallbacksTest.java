// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FallbacksTest {

    private final Fallbacks fallbacks = new Fallbacks();

    @Test
    void a_warning_that_no_class_could_be_generated_is_a_failure() {
        fallbacks.watch();
        System.getLogger("io.mikroorm.bytecode").log(System.Logger.Level.WARNING, "No state class, in a test");
        assertThatThrownBy(fallbacks::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 times")
                .hasMessageContaining("No state class, in a test");
    }

    @Test
    void without_warnings_all_is_well() {
        fallbacks.watch();
        System.getLogger("io.mikroorm.bytecode").log(System.Logger.Level.INFO, "Something else, in a test");
        assertThatCode(fallbacks::check).doesNotThrowAnyException();
    }
}
