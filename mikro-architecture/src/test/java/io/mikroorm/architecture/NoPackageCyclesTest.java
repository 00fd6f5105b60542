// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No package of the house, of whatever modules, uses itself by way of others; this holds without any drawing. */
class NoPackageCyclesTest {

    @Test
    void the_house_has_no_cycle() {
        assertThat(PackageGraph.of(House.CLASSES, House.ROOT, List.of(House.ROOT))
                        .cycles())
                .isEmpty();
    }

    @Test
    void a_cycle_is_rejected() {
        String knot = "io.mikroorm.architecture.knot";
        assertThat(PackageGraph.of(new ClassFileImporter().importPackages(knot), knot, List.of(knot))
                        .cycles())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("on a cycle: left --> right ("))
                .anyMatch(line -> line.startsWith("on a cycle: right --> knot ("))
                .anyMatch(line -> line.startsWith("on a cycle: knot --> left ("));
    }
}
