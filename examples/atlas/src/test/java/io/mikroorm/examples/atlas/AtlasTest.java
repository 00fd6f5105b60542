// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AtlasTest {

    private static final JdkData SOME =
            JdkData.of(List.of("AQ", "CH", "DE", "PT"), List.of("Asia/Tokyo", "Europe/Lisbon", "UTC"));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void after_the_import_a_second_run_has_nothing_to_write() {
        assertThat(atlas(SOME).run()).isTrue();

        assertThat(printed()).contains("First run", "Second run", "the plan was: nothing");
    }

    @Test
    void every_row_of_the_jdk_is_there_and_what_was_invented_is_gone() {
        atlas(SOME).run();

        int transitions = SOME.zones().stream()
                .mapToInt(zone -> JdkData.transitionsOf(zone).size())
                .sum();
        try (SqlORM orm =
                SqliteORM.init(c -> c.dbName(file().toString()).entities(Atlas.MODEL.toArray(new Class<?>[0])))) {
            EntityManager em = orm.em().fork();
            assertThat(em.count(Country.class)).isEqualTo(4);
            assertThat(em.findAll(Currency.class)).extracting(Currency::code).containsExactlyInAnyOrder("CHF", "EUR");
            assertThat(em.count(Language.class)).isEqualTo(SOME.languages().size());
            assertThat(em.count(Zone.class)).isEqualTo(3);
            assertThat(em.count(ZoneTransition.class)).isEqualTo(transitions).isPositive();
            assertThat(em.findOneOrFail(Country.class, "CH", o -> o.populate("languages"))
                            .languages())
                    .extracting(Language::code)
                    .containsExactlyElementsOf(JdkData.languagesOf("CH"));
        }
    }

    @Test
    void a_file_that_exists_is_only_compared() {
        atlas(SOME).run();
        output.reset();

        assertThat(atlas(SOME).run()).isTrue();
        assertThat(printed()).doesNotContain("First run").contains("the plan was: nothing");
    }

    @Test
    void a_file_with_other_data_is_noticed() {
        atlas(SOME).run();

        JdkData more = JdkData.of(List.of("AQ", "CH", "DE", "JP", "PT"), List.of("Asia/Tokyo", "Europe/Lisbon", "UTC"));
        assertThat(atlas(more).run()).isFalse();
        assertThat(printed()).containsPattern("insert +Country +×1");
    }

    private Atlas atlas(JdkData jdk) {
        return new Atlas(file(), jdk, new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    private Path file() {
        return directory.resolve("atlas.db");
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
