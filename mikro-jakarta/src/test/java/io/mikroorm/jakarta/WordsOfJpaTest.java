// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Words of Jakarta Persistence do here what they say there. */
class WordsOfJpaTest {

    enum Grade {
        GOOD("g"),
        POOR("p");

        @EnumeratedValue
        final String sign;

        Grade(String sign) {
            this.sign = sign;
        }
    }

    enum Level {
        LOW(10),
        HIGH(90);

        @EnumeratedValue
        private final int height;

        Level(int height) {
            this.height = height;
        }
    }

    @Entity
    @Table(name = "wares", check = @CheckConstraint(name = "fair", constraint = "price >= cost"))
    static class Ware {
        @Id
        long id;

        @Column(check = @CheckConstraint(constraint = "price > 0"))
        int price;

        int cost;

        @Column(check = @CheckConstraint(constraint = "grade in ('g', 'p')"))
        Grade grade = Grade.GOOD;

        @Column(check = @CheckConstraint(constraint = "level in (10, 90)"))
        @Nullable
        Level level;

        @Lob
        @Basic(fetch = FetchType.LAZY)
        @Nullable
        String story;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "box_id", check = @CheckConstraint(constraint = "box_id > 5"))
        @Nullable
        Box box;
    }

    @Entity
    static class Box {
        @Id
        long id;
    }

    @Entity
    static class Parcel {
        @Id
        long id;

        @Convert(converter = RefusableWords.EverywhereConverter.class)
        RefusableWords.@Nullable Weight net;

        RefusableWords.@Nullable Weight gross;
    }

    @Entity
    static class Shelf {
        @Id
        long id;

        @Column(check = @CheckConstraint(constraint = "length(label) < 9 and \"label\" <> '{label}' and shelf_no > 1"))
        String label = "";

        int shelfNo = 2;
    }

    @Entity
    @Table(check = @CheckConstraint(constraint = "1 < 2"))
    static class Pointless {
        @Id
        long id;
    }

    private static SqlORM orm(Class<?>... classes) {
        SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(classes));
        orm.schema().create();
        return orm;
    }

    private static Ware ware(long id, int price, int cost) {
        Ware ware = new Ware();
        ware.id = id;
        ware.price = price;
        ware.cost = cost;
        return ware;
    }

    private static void write(SqlORM orm, Object... entities) {
        var em = orm.em().fork();
        for (Object entity : entities) {
            em.persist(entity);
        }
        em.flush();
    }

    @Test
    void a_check_of_the_table_holds_its_rows() {
        try (var orm = orm(Ware.class)) {
            assertThatThrownBy(() -> write(orm, ware(1, 2, 3)))
                    .isInstanceOf(CheckConstraintViolationException.class)
                    .hasMessageContaining("fair");
        }
    }

    @Test
    void a_check_of_a_column_holds_its_values() {
        try (var orm = orm(Ware.class)) {
            assertThatThrownBy(() -> write(orm, ware(1, 0, 0))).isInstanceOf(CheckConstraintViolationException.class);
        }
    }

    @Test
    void the_words_of_a_check_are_columns_and_its_texts_are_texts() {
        try (var orm = orm(Shelf.class)) {
            write(orm, new Shelf());
            Shelf named = new Shelf();
            named.id = 1;
            named.label = "{label}";
            assertThatThrownBy(() -> write(orm, named)).isInstanceOf(CheckConstraintViolationException.class);
            named.label = "much too long";
            assertThatThrownBy(() -> write(orm, named)).isInstanceOf(CheckConstraintViolationException.class);
            named.label = "short";
            named.shelfNo = 1;
            assertThatThrownBy(() -> write(orm, named)).isInstanceOf(CheckConstraintViolationException.class);
        }
    }

    @Test
    void a_check_without_a_column_is_refused() {
        assertThatThrownBy(() -> orm(Pointless.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2306")
                .hasMessageContaining("names no column of Pointless");
    }

    @Test
    void a_check_of_a_foreign_key_holds_it() {
        try (var orm = orm(Ware.class)) {
            Box low = new Box();
            low.id = 5;
            Ware ware = ware(1, 2, 1);
            ware.box = low;
            assertThatThrownBy(() -> write(orm, low, ware)).isInstanceOf(CheckConstraintViolationException.class);
        }
    }

    /** The checks of the columns let nothing else in. */
    @Test
    void an_enum_is_stored_as_its_own_values() {
        try (var orm = orm(Ware.class)) {
            Ware poor = ware(1, 2, 1);
            poor.grade = Grade.POOR;
            poor.level = Level.HIGH;
            write(orm, poor, ware(2, 2, 1));
            Ware found =
                    orm.em().fork().findOneOrFail(Ware.class, where("grade").eq(Grade.POOR));
            assertThat(found.id).isEqualTo(1);
            assertThat(found.level).isEqualTo(Level.HIGH);
            assertThat(orm.em().fork().findOneOrFail(Ware.class, 2L).level).isNull();
        }
    }

    @Test
    void a_lazy_value_is_loaded_when_it_is_asked_for() {
        try (var orm = orm(Ware.class)) {
            Ware ware = ware(1, 2, 1);
            ware.story = "found in a barn";
            write(orm, ware);
            assertThat(orm.metadata().get(Ware.class).property("story"))
                    .isInstanceOfSatisfying(ScalarProperty.class, story -> assertThat(story.lazy())
                            .isTrue());
            assertThat(orm.em().fork().findOneOrFail(Ware.class, 1L).story).isNull();
            assertThat(orm.em().fork().findOneOrFail(Ware.class, 1L, o -> o.populate("story")).story)
                    .isEqualTo("found in a barn");
        }
    }

    @Test
    void a_converter_that_wants_to_be_everywhere_is_refused_where_it_is_not() {
        assertThatThrownBy(() -> orm(Parcel.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2305")
                .hasMessageContaining("Parcel.gross does not name EverywhereConverter");
    }

    @Test
    void a_converter_that_wants_to_be_everywhere_is_no_class_of_the_model() {
        assertThatThrownBy(() -> orm(Box.class, RefusableWords.EverywhereConverter.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("EverywhereConverter is listed as an entity");
    }
}
