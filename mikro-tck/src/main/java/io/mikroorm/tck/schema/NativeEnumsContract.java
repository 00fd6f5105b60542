// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.sql.dialect.Enumerating;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.schema.Diary.Day;
import io.mikroorm.tck.schema.Diary.Feeling;
import io.mikroorm.tck.schema.Diary.Mood;
import io.mikroorm.tck.schema.Diary.Plain;
import io.mikroorm.tck.schema.Diary.Sky;
import io.mikroorm.tck.schema.Diary.Song;
import io.mikroorm.tck.schema.Diary.Week;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Enums in columns that the database itself holds to the constants; where there are none, they are refused. */
public abstract class NativeEnumsContract extends SchemaContracts {

    private boolean has() {
        return driver().capabilities().has(Feature.NATIVE_ENUMS);
    }

    private boolean hasArrays() {
        return driver().capabilities().has(Feature.ARRAYS_OF_NATIVE_ENUMS);
    }

    @Override
    protected List<Class<?>> entities() {
        if (!has()) {
            return List.of(Plain.class);
        }
        return hasArrays() ? List.of(Feeling.class, Day.class, Week.class) : List.of(Feeling.class, Day.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        if (has()) {
            settings.entities(EntitySchema.define(Song.class, e -> e.key("id")
                    .property("mood", p -> p.enumMode(EnumMode.NATIVE).enumType("tone"))));
        }
    }

    private void givenDays() {
        given(Day.of(1, Mood.GLAD), Day.of(2, Mood.CALM), Day.of(3, Mood.SAD), Day.of(4, Mood.GLAD));
    }

    @Test
    void a_database_that_knows_no_enums_refuses_them_by_name() {
        if (!has()) {
            assertThatThrownBy(() -> driver().open(List.of(Day.class, Feeling.class), c -> {}))
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2665] Day.mood has enumMode = NATIVE, but " + driver().name());
        } else if (!hasArrays()) {
            assertThatThrownBy(() -> driver().open(List.of(Week.class), c -> {}))
                    .hasMessageContaining("[MO-2666] Week.moods has enumMode = NATIVE and several values");
        }
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void the_schema_says_the_constants() {
        String create = sqlOrm().schema().createSql();
        String drop = sqlOrm().schema().dropSql();
        if (driver().dialect().enumerating() == Enumerating.TYPES) {
            assertThat(create)
                    .containsOnlyOnce("create type \"mood_of_people\" as enum ('SAD', 'GLAD', 'CALM');")
                    .containsOnlyOnce("create type \"sky\" as enum ('CLEAR', 'GREY');")
                    .containsOnlyOnce("create type \"tone\" as enum ('SAD', 'GLAD', 'CALM');")
                    .contains("\"mood\" \"mood_of_people\" not null")
                    .contains("\"feeling_mood\" \"mood_of_people\"")
                    .contains("\"moods\" \"mood_of_people\"[]");
            assertThat(create.lastIndexOf("create type")).isLessThan(create.indexOf("create table"));
            assertThat(drop.indexOf("drop type")).isGreaterThan(drop.lastIndexOf("drop table"));
        } else {
            assertThat(create)
                    .doesNotContain("create type")
                    .contains(quoted("mood") + " enum('SAD', 'GLAD', 'CALM') not null")
                    .contains(quoted("feeling_mood") + " enum('SAD', 'GLAD', 'CALM')");
            assertThat(drop).doesNotContain("drop type");
        }
        assertThat(create).doesNotContain("check (");
        assertThat(sqlOrm().metadata().toString()).contains("mood_of_people (SAD, GLAD, CALM)");
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void constants_are_written_and_read() {
        givenDays();
        assertThat(rows("select mood, evening, weather_sky from day order by id"))
                .containsExactly("GLAD, CALM, null", "CALM, CALM, null", "SAD, CALM, null", "GLAD, CALM, null");
        EntityManager em = em();
        List<Day> days = em.findAll(Day.class, o -> o.orderBy("id"));
        assertThat(days).extracting(day -> day.mood).containsExactly(Mood.GLAD, Mood.CALM, Mood.SAD, Mood.GLAD);
        for (Day day : days) {
            day.mood = Mood.values()[(day.mood.ordinal() + 1) % 3];
            day.evening = null;
            day.weather.sky = Sky.GREY;
        }
        em.flush();
        assertThat(rows("select mood, evening, weather_sky from day order by id"))
                .containsExactly("CALM, null, GREY", "SAD, null, GREY", "GLAD, null, GREY", "CALM, null, GREY");
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void conditions_are_about_constants() {
        givenDays();
        assertThat(em().count(Day.class, where("mood").eq(Mood.GLAD))).isEqualTo(2);
        assertThat(em().count(Day.class, where("mood").ne(Mood.GLAD))).isEqualTo(2);
        assertThat(em().count(Day.class, where("mood").in(Mood.SAD, Mood.CALM))).isEqualTo(2);
        assertThat(em().count(Day.class, where("mood").notIn(Mood.SAD, Mood.CALM)))
                .isEqualTo(2);
        assertThat(em().count(Day.class, where("weather.sky").isNull())).isEqualTo(4);
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void rows_sort_by_the_order_of_the_constants() {
        givenDays();
        assertThat(em().findAll(Day.class, o -> o.orderBy("mood", "id desc")))
                .extracting(day -> day.id)
                .containsExactly(3L, 4L, 1L, 2L);
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void the_database_takes_no_other_text() {
        givenDays();
        assertThatThrownBy(() -> run("update day set mood = 'ANGRY'")).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void rows_are_inserted_or_updated() {
        givenDays();
        em().upsertAll(List.of(Day.of(1, Mood.SAD), Day.of(5, Mood.CALM)));
        em().upsert(Day.of(2, Mood.GLAD));
        assertThat(rows("select mood from day order by id")).containsExactly("SAD", "GLAD", "SAD", "GLAD", "CALM");
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void keys_and_foreign_keys_are_constants() {
        given(Feeling.of(Mood.SAD, "blue"), Feeling.of(Mood.GLAD, "yellow"));
        EntityManager em = em();
        Day day = Day.of(1, Mood.SAD);
        day.feeling = em.getReference(Feeling.class, Mood.GLAD);
        day.others.add(em.getReference(Feeling.class, Mood.SAD));
        em.persist(day).flush();
        Day found = em().findOneOrFail(
                        Day.class, where("feeling.colour").eq("yellow"), o -> o.populate("feeling", "others"));
        assertThat(some(found.feeling).mood).isEqualTo(Mood.GLAD);
        assertThat(found.others).extracting(each -> each.colour).containsExactly("blue");
        assertThat(em().count(Day.class, where("feeling").in(Mood.GLAD, Mood.CALM)))
                .isEqualTo(1);
        EntityManager other = em();
        Feeling glad = other.findOneOrFail(Feeling.class, Mood.GLAD);
        glad.colour = "gold";
        other.flush();
        Day last = other.findOneOrFail(Day.class, 1L, o -> o.populate("others"));
        last.others.remove(other.getReference(Feeling.class, Mood.SAD));
        other.flush();
        other.remove(last);
        other.flush();
        other.remove(glad);
        other.flush();
        assertThat(em().findAll(Feeling.class)).extracting(each -> each.mood).containsExactly(Mood.SAD);
    }

    @Test
    @Requires(Feature.ARRAYS_OF_NATIVE_ENUMS)
    void a_column_has_several() {
        Week week = new Week();
        week.id = 1;
        week.moods.add(Mood.GLAD);
        week.moods.add(Mood.SAD);
        Week empty = new Week();
        empty.id = 2;
        given(week, empty);
        EntityManager em = em();
        Week found = em.findOneOrFail(Week.class, 1L);
        assertThat(found.moods).containsExactly(Mood.GLAD, Mood.SAD);
        found.moods.add(Mood.CALM);
        em.flush();
        assertThat(rows("select moods from week order by id")).containsExactly("{GLAD,SAD,CALM}", "{}");
        assertThatThrownBy(() -> run("update week set moods = '{ANGRY}'")).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void they_are_said_in_code() {
        Song song = new Song();
        song.id = 1;
        given(song);
        assertThat(em().findOneOrFail(Song.class, where("mood").eq(Mood.CALM)).id)
                .isEqualTo(1);
    }

    @Test
    @Requires(Feature.NATIVE_ENUMS)
    void they_are_dropped_with_the_tables_and_made_again() {
        givenDays();
        sqlOrm().schema().drop();
        sqlOrm().schema().create();
        givenDays();
        assertThat(em().count(Day.class, where("mood").eq(Mood.SAD))).isEqualTo(1);
    }
}
