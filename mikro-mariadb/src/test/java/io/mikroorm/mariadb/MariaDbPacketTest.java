// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.types.Recording;
import io.mikroorm.type.BinaryContent;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A content that the server does not let through leaves nothing behind. The servers of the tests take 16 MiB, as all do by themselves. */
class MariaDbPacketTest {

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_content_that_is_longer_than_a_packet_is_refused_with_the_name_of_the_setting() {
        try (MikroORM orm = new MariaDbTckDriver().open(List.of(Recording.class), c -> {})) {
            EntityManager em = orm.em().fork();
            Recording recording = new Recording();
            recording.audio = BinaryContent.of(noise(17 << 20));
            em.persist(recording);

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("MO-3120")
                    .hasMessageContaining("Recording.audio")
                    .hasMessageContaining("max_allowed_packet");
            assertThat(orm.em().fork().count(Recording.class)).isZero();
            recording.audio = BinaryContent.of(noise(12 << 20));
            em.flush();
            assertThat(orm.em().fork().count(Recording.class)).isEqualTo(1);
        }
    }
}
