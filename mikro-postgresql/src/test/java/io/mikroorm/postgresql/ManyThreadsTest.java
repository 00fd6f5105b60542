// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.domain.Author;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Two JVMs of 32 threads each count the same counters up: with versions and another try, no step is lost. */
@Timeout(300)
class ManyThreadsTest {

    private static final int TIMES = 10_000;

    @Test
    void ten_thousand_optimistic_increments_from_two_processes_lose_none() throws Exception {
        try (OwnSchema schema = OwnSchema.create();
                SqlORM orm = Counting.orm(schema)) {
            orm.schema().create();
            Counting.prepare(orm);
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Counting.class.getName(),
                            schema.name(),
                            String.valueOf(TIMES / 2))
                    .inheritIO()
                    .start();
            try {
                Counting.count(orm, TIMES / 2);
                assertThat(other.waitFor(240, TimeUnit.SECONDS)).isTrue();
                assertThat(other.exitValue()).isZero();
            } finally {
                other.destroyForcibly();
            }
            List<Author> counters = orm.em().fork().findAll(Author.class);
            assertThat(counters.stream()
                            .mapToInt(c -> Integer.parseInt(c.getName()))
                            .sum())
                    .isEqualTo(TIMES);
        }
    }
}
