// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.sqlite.SqliteConfigurationBuilder;
import io.mikroorm.sqlite.SqliteORM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Hierarchies, keys of several fields and objects in columns are the same, whichever way they are said. */
class MillTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/mill.txt");

    private static String printed(Consumer<SqliteConfigurationBuilder> model) {
        try (var orm = SqliteORM.init(c -> model.accept(c.dbName(":memory:")))) {
            orm.schema().create();
            return orm.metadata() + "\n" + orm.schema().createSql();
        }
    }

    @Test
    void all_three_make_the_same_metadata_and_the_same_tables() throws IOException {
        String annotated = printed(c -> c.entities(AnnotatedMill.entities()));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, annotated, UTF_8);
        }
        assertThat(annotated).isEqualTo(Files.readString(GOLDEN, UTF_8));
        assertThat(printed(c -> c.entities(JakartaMill.entities()))).isEqualTo(annotated);
        assertThat(printed(c -> {
                    for (var schema : PlainMill.schemas()) {
                        c.entities(schema);
                    }
                }))
                .isEqualTo(annotated);
    }
}
