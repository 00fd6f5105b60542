// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.sql.SqlORM;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Arrays of enums are kept to the constants, as single ones are. */
class PostgreSqlEnumArraysTest {

    private final OwnSchema schema = OwnSchema.create();
    private SqlORM orm;

    /** What a book is. */
    enum Genre {
        NOVEL,
        POEM
    }

    /** Has several genres. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Nullable
        Long id;

        List<Genre> genres = new ArrayList<>(List.of(Genre.NOVEL, Genre.POEM));

        Genre[] few = {Genre.POEM};

        @Property(enumCheck = false)
        List<Genre> any = new ArrayList<>();

        @Property(enumMode = EnumMode.ORDINAL)
        List<Genre> numbers = new ArrayList<>(List.of(Genre.POEM));
    }

    @BeforeEach
    void open() {
        orm = schema.orm(c -> c.entities(Shelf.class));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
        schema.close();
    }

    @Test
    void what_the_application_writes_is_taken() {
        EntityManager em = orm.em().fork();
        em.persist(new Shelf());
        em.flush();
        Shelf found = orm.em().fork().findAll(Shelf.class).get(0);
        assertThat(found.genres).containsExactly(Genre.NOVEL, Genre.POEM);
        assertThat(found.few).containsExactly(Genre.POEM);
        assertThat(found.numbers).containsExactly(Genre.POEM);
    }

    @Test
    void what_others_write_has_to_be_among_the_constants() {
        String values = "values (array['%s'], array['POEM'], array['%s'], array[7])";
        String insert = "insert into shelf (genres, few, \"any\", numbers) ";
        schema.execute(insert + values.formatted("POEM", "whatever"));
        assertThatThrownBy(() -> schema.execute(insert + values.formatted("SONG", "x")))
                .hasStackTraceContaining("shelf_genres_check");
    }
}
