// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about types tells of every kind of value what the code does with it. */
class TypesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "drivers", "postgresql.md");

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_row_with_its_java_type_and_its_column(Storage kind) throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + kind + "` |"))
                .toList();
        ValueType text = new ValueType(String.class, Storage.STRING, null, Limits.NONE);
        ValueType type = new ValueType(kind.javaType(), kind, null, Limits.NONE, kind == Storage.ARRAY ? text : null);

        assertThat(rows).hasSize(1);
        String[] cells = rows.get(0).split("\\|");
        if (kind.isScalar()) {
            assertThat(cells[2]).contains("`" + kind.javaType().getSimpleName() + "`");
        }
        assertThat(cells[3]).contains("`" + new PostgreSqlPlatform("", StoredZone.UTC).columnType(type) + "`");
    }
}
