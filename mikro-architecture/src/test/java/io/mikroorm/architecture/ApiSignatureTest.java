// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages marked {@code @Api} show users nothing but {@code @Api}, {@code @Spi} and the JDK. */
class ApiSignatureTest {

    private static final String LEAKS = "io.mikroorm.architecture.ruin.api.Leaks";

    @Test
    void the_api_of_the_house_leaks_nothing() {
        assertThat(ApiSignatures.leaks(House.CLASSES)).isEmpty();
    }

    @Test
    void each_way_to_leak_is_rejected() {
        String secret = " mentions io.mikroorm.architecture.ruin.hidden.Secret";
        assertThat(ApiSignatures.leaks(new ClassFileImporter()
                        .importPackages("io.mikroorm.architecture.ruin", "io.mikroorm.annotation")))
                .containsExactlyInAnyOrder(
                        LEAKS + ".leakByField" + secret,
                        LEAKS + ".<init>(java.util.function.Supplier)" + secret,
                        LEAKS + ".leakByReturn()" + secret,
                        LEAKS + ".leakByParameter(java.util.List)" + secret,
                        LEAKS + ".leakByBound()" + secret,
                        LEAKS + ".leakByLibrary() mentions net.bytebuddy.ByteBuddy",
                        LEAKS + "$Bound" + secret);
    }
}
