// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.type.Limits;
import io.mikroorm.type.StandardType;
import io.mikroorm.type.StandardTypes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about types tells of every kind of value what the code does with it. */
class TypesGuideTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "types.md");

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_row_with_its_java_type_and_its_column(Storage kind) throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + kind + "` |"))
                .toList();
        ValueType type = new ValueType(kind.javaType(), kind, null, Limits.NONE);

        assertThat(rows).hasSize(1);
        String[] cells = rows.get(0).split("\\|");
        if (kind.isScalar()) {
            assertThat(cells[2]).contains("`" + kind.javaType().getSimpleName() + "`");
        }
        assertThat(cells[3]).contains("`" + new SqlitePlatform(StoredZone.UTC).columnType(type) + "`");
        assertThat(cells[4]).isNotBlank();
        assertThat(cells[5]).isNotBlank();
    }

    static Collection<StandardType<?, ?>> standardTypes() {
        return StandardTypes.all();
    }

    @ParameterizedTest
    @MethodSource("standardTypes")
    void each_class_of_the_jdk_has_a_row_with_its_kind(StandardType<?, ?> type) throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + type.javaType().getSimpleName() + "` |"))
                .toList();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).split("\\|")[2]).contains("`" + Storage.of(type.databaseType()) + "`");
    }
}
