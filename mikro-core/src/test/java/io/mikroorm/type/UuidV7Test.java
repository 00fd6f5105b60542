// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UuidV7Test {

    @Test
    void uuids_are_of_version_seven_in_order_and_all_different() {
        UUID known = UuidV7.of(0x017F22E279B0L << 12 | 0xCC3, 0x18C4DC0C0C07398FL << 2);
        assertThat(known).hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        List<UUID> made = IntStream.range(0, 10_000)
                .mapToObj(i -> UuidV7.at(1_700_000_000_000L))
                .toList();
        Set<UUID> different = new HashSet<>(made);

        assertThat(different).hasSize(10_000).allSatisfy(u -> {
            assertThat(u.version()).isEqualTo(7);
            assertThat(u.variant()).isEqualTo(2);
        });
        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }
}
