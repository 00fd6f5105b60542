// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.tck.values.Colour;
import io.mikroorm.tck.values.Everything;
import io.mikroorm.tck.values.Everything_;
import io.mikroorm.tck.values.Genre;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Values travel through jOOQ as they do through the entity manager, into the database and out of it. */
public abstract class JooqValuesContract extends JooqContract {

    private static final UUID ID = UUID.fromString("0190a0b0-c0d0-7000-8000-000000000001");

    @Override
    protected List<Class<?>> entities() {
        return List.of(Everything.class);
    }

    private static Everything filled() {
        Everything all = new Everything();
        all.flag = true;
        all.tiny = -3;
        all.small = 300;
        all.medium = 70_000;
        all.large = 1L << 40;
        all.single = 1.5f;
        all.precise = 0.1;
        all.letter = 'ä';
        all.flagOrNull = false;
        all.text = "it's \"so\" ?";
        all.decimal = new BigDecimal("12345.678");
        all.money = new BigDecimal("9.99");
        all.wide = new BigDecimal("12345678901234567890.1234567891");
        all.whole = new BigInteger("123456789012345678");
        all.bytes = new byte[] {0, 1, -1};
        all.uuid = ID;
        all.instant = Instant.parse("2024-02-29T12:34:56.789Z");
        all.date = LocalDate.of(1969, 7, 20);
        all.time = LocalTime.of(23, 59, 58);
        all.dateTime = LocalDateTime.of(2024, 3, 31, 2, 30);
        all.offsetDateTime = OffsetDateTime.parse("2024-02-29T12:34:56Z");
        all.duration = Duration.ofMinutes(90);
        all.named = Genre.POETRY;
        all.numbered = Genre.SCIENCE;
        all.colour = new Colour(0x0a0b0c);
        all.brief = "brief";
        all.order = "by";
        return all;
    }

    @Test
    void what_the_entity_manager_wrote_is_read_and_found() {
        Everything all = filled();
        given(all);
        JooqTable<Everything> t = jooq.table(Everything.class);
        Record row = dsl().selectFrom(t).fetchSingle();
        assertThat(row.get(t.field(Everything_.instant))).isEqualTo(all.instant);
        assertThat(row.get(t.field(Everything_.named))).isEqualTo(Genre.POETRY);
        assertThat(row.get(t.field(Everything_.numbered))).isEqualTo(Genre.SCIENCE);
        assertThat(row.get(t.field(Everything_.colour))).isEqualTo(all.colour);
        assertThat(row.get(t.field(Everything_.uuid))).isEqualTo(ID);
        assertThat(row.get(t.field(Everything_.money))).isEqualByComparingTo(all.money);
        assertThat(row.get(t.field(Everything_.wide))).isEqualByComparingTo(all.wide);
        assertThat(row.get(t.field(Everything_.bytes))).isEqualTo(all.bytes);
        assertThat(row.get(t.field(Everything_.letter))).isEqualTo('ä');
        assertThat(row.get(t.field(Everything_.duration))).isEqualTo(all.duration);
        assertThat(row.get(t.field(Everything_.flag))).isTrue();
        assertThat(row.get(t.field(Everything_.tinyOrNull))).isNull();
        for (Field<?> field : t.fields()) {
            if (row.get(field) != null && !field.getName().equals("bytes")) {
                assertThat(found(t, field, row.get(field))).as(field.getName()).isEqualTo(1);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private int found(JooqTable<Everything> table, Field<?> field, Object value) {
        return dsl().fetchCount(table, ((Field<Object>) field).eq(value));
    }

    @Test
    void what_jooq_wrote_is_what_the_entity_manager_would_have_written() {
        Everything all = filled();
        given(all, new Everything());
        JooqTable<Everything> t = jooq.table(Everything.class);
        Record row = dsl().selectFrom(t).where(t.field(Everything_.uuid).eq(ID)).fetchSingle();
        for (Field<?> field : t.fields()) {
            if (!field.getName().equals("id")) {
                copy(t, field, row);
            }
        }
        List<Everything> both = fresh().findAll(Everything.class);
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).usingRecursiveComparison().ignoringFields("id").isEqualTo(both.get(1));
    }

    private <T> void copy(JooqTable<Everything> table, Field<T> field, Record row) {
        dsl().update(table)
                .set(field, row.get(field))
                .where(table.field(Everything_.uuid)
                        .isNull()
                        .or(table.field(Everything_.id).gt(row.get(table.field(Everything_.id)))))
                .execute();
    }

    @Test
    void a_whole_row_is_inserted() {
        Everything all = filled();
        given(all);
        JooqTable<Everything> t = jooq.table(Everything.class);
        Record row = dsl().selectFrom(t).fetchSingle();
        row.changed(true);
        row.changed(t.field(Everything_.id), false);
        dsl().insertInto(t).set(row).execute();
        List<Everything> both = fresh().findAll(Everything.class);
        assertThat(both).hasSize(2);
        assertThat(both.get(0)).usingRecursiveComparison().ignoringFields("id").isEqualTo(both.get(1));
    }

    @Test
    void values_may_be_listed_and_calculated_with() {
        given(filled());
        JooqTable<Everything> t = jooq.table(Everything.class);
        assertThat(dsl().fetchCount(t, t.field(Everything_.named).in(Genre.NOVEL, Genre.POETRY)))
                .isEqualTo(1);
        assertThat(dsl().fetchCount(t, t.field(Everything_.uuid).in(ID, UUID.randomUUID())))
                .isEqualTo(1);
        assertThat(dsl().select(t.field(Everything_.medium).plus(1))
                        .from(t)
                        .fetchSingle()
                        .value1())
                .isEqualTo(70_001);
        assertThat(dsl().select(t.field(Everything_.money).mul(new BigDecimal("2")))
                        .from(t)
                        .fetchSingle()
                        .value1())
                .isEqualByComparingTo("19.98");
        assertThat(dsl().fetchCount(t, t.field(Everything_.instant).lt(Instant.parse("2024-02-29T12:34:57Z"))))
                .isEqualTo(1);
    }
}
