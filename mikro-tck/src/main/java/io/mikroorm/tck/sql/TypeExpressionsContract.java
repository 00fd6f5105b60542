// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.Path;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Types that say in SQL what the database makes of their values when they are written, compared and read. */
public abstract class TypeExpressionsContract extends Contract {

    /** Is stored in small letters, and shown in capitals with a sign of its own. */
    public static final class Shouted implements Type<String, String> {

        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(String value) {
            return value;
        }

        @Override
        public String toJava(String value) {
            return value;
        }

        @Override
        public String written() {
            return "lower(?)";
        }

        @Override
        public String read() {
            return "replace(upper(?), '?', '!')";
        }
    }

    /** Has one inside. */
    @Embeddable
    static class Name {

        @Property(type = Shouted.class, length = 40, nullable = true)
        @Nullable
        String nick;
    }

    /** Has values of all places. */
    @Entity
    static class Singer {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(type = Shouted.class, length = 40, index = true)
        String name = "";

        @Embedded
        Name other = new Name();

        int songs;

        @ManyToOne(nullable = true)
        @Nullable
        Singer teacher;

        static Singer of(String name) {
            Singer singer = new Singer();
            singer.name = name;
            return singer;
        }
    }

    /** What is shown of a singer. */
    record Line(String name, @Path("other.nick") @Nullable String nick) {}

    /** On singers. */
    protected TypeExpressionsContract() {}

    @Override
    protected abstract SqlTckDriver driver();

    @Override
    protected List<Class<?>> entities() {
        return List.of(Singer.class);
    }

    private List<String> names() {
        return fresh().findAll(Singer.class, o -> o.orderBy("name")).stream()
                .map(singer -> singer.name)
                .toList();
    }

    private List<Object> many(int count) {
        List<Object> singers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Singer singer = Singer.of("Singer " + (char) ('a' + i));
            singer.other.nick = i % 2 == 0 ? null : "Nick?";
            singers.add(singer);
        }
        return singers;
    }

    @Test
    void values_are_made_when_they_are_written_and_read() {
        given(Singer.of("Ann"));
        assertThat(names()).containsExactly("ANN");
        assertThat(em.findInto(Line.class, Singer.class)).containsExactly(new Line("ANN", null));
        assertThat(statements.texts().get(0)).containsIgnoringCase("upper(");
    }

    @Test
    void many_rows_are_written_together() {
        given(many(12).toArray());
        List<Singer> all = em.findAll(Singer.class, o -> o.orderBy("id"));
        assertThat(all).hasSize(12);
        assertThat(all.get(1).name).isEqualTo("SINGER B");
        assertThat(all.get(1).other.nick).isEqualTo("NICK!");
        assertThat(all.get(2).other.nick).isNull();
        for (Singer singer : all) {
            singer.name = singer.name + " The Great";
            singer.songs++;
        }
        em.flush();
        assertThat(names()).hasSize(12).allMatch(name -> name.endsWith(" THE GREAT"));
        for (Singer singer : all) {
            singer.songs++;
        }
        em.flush();
        assertThat(fresh().findAll(Singer.class)).allMatch(singer -> singer.songs == 2);
    }

    @Test
    void what_was_read_is_not_written_again() {
        given(Singer.of("Ann"));
        Singer found = em.findAll(Singer.class).get(0);
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(found.name).isEqualTo("ANN");
    }

    @Test
    void conditions_compare_what_is_made_of_their_values() {
        given(many(4).toArray());
        assertThat(em.count(Singer.class, where("name").eq("SINGER B"))).isEqualTo(1);
        assertThat(em.count(Singer.class, where("name").ne("SINGER B"))).isEqualTo(3);
        assertThat(em.count(Singer.class, where("name").gt("SINGER B"))).isEqualTo(2);
        assertThat(em.count(Singer.class, where("name").in("SINGER A", "singer d", "x")))
                .isEqualTo(2);
        assertThat(em.count(Singer.class, where("name").notIn("SINGER A", "singer d")))
                .isEqualTo(2);
        assertThat(em.count(Singer.class, where("other.nick").isNull())).isEqualTo(2);
        assertThat(em.count(Singer.class, where("name").like("singer%"))).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void they_are_read_and_asked_for_behind_relations(LoadStrategy strategy) {
        Singer ann = Singer.of("Ann");
        Singer bob = Singer.of("Bob");
        bob.teacher = ann;
        given(ann, bob);
        Singer found = em.findOneOrFail(Singer.class, where("teacher.name").eq("ANN"), o -> o.populate("teacher")
                .strategy(strategy));
        assertThat(found.name).isEqualTo("BOB");
        assertThat(some(found.teacher).name).isEqualTo("ANN");
    }

    @Test
    void pages_and_streams_have_them() {
        given(many(4).toArray());
        assertThat(em.findAll(Singer.class, o -> o.orderBy("name desc").limit(1).offset(1)))
                .extracting(singer -> singer.name)
                .containsExactly("SINGER C");
        try (Stream<Singer> singers = em.stream(Singer.class, o -> o.orderBy("name"))) {
            assertThat(singers.map(singer -> singer.name).toList()).startsWith("SINGER A", "SINGER B");
        }
    }

    @Test
    void an_upsert_writes_them_too() {
        given(Singer.of("Ann"), Singer.of("Bob"));
        List<Singer> all = em.findAll(Singer.class, o -> o.orderBy("id"));
        Singer one = Singer.of("Anna");
        one.id = all.get(0).id;
        Singer other = Singer.of("Bobby");
        other.id = all.get(1).id;
        fresh().upsertAll(List.of(one, other));
        assertThat(names()).containsExactly("ANNA", "BOBBY");
    }

    @Test
    void hostile_values_stay_values() {
        given(Singer.of("'); drop table singer; -- ?"));
        assertThat(names()).containsExactly("'); DROP TABLE SINGER; -- !");
        assertThat(em.count(Singer.class, where("name").eq("'); drop table singer; -- ?")))
                .isEqualTo(1);
    }
}
