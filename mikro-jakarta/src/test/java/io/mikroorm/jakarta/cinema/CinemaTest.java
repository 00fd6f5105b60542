// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.cinema;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Jakarta entities whose keys are derived from those of others by {@code @MapsId}. */
@NullUnmarked
class CinemaTest {

    @Entity
    static class Film {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity
    static class Actor {
        @Id
        @GeneratedValue
        Long id;
    }

    /** Has the key of its film, in a field besides. */
    @Entity
    static class Trailer {
        @Id
        @Column(name = "film_id")
        Long id;

        @OneToOne(fetch = FetchType.LAZY)
        @MapsId
        @JoinColumn(name = "film_id")
        Film film;

        int seconds;
    }

    /** What keys of castings mostly look like. */
    @Embeddable
    static class CastingId {
        @Column(name = "film")
        private Long filmId;

        private Long actorId;

        CastingId() {}

        CastingId(Long filmId, Long actorId) {
            this.filmId = filmId;
            this.actorId = actorId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CastingId that
                    && Objects.equals(filmId, that.filmId)
                    && Objects.equals(actorId, that.actorId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(filmId, actorId);
        }
    }

    @Entity
    static class Casting {
        @EmbeddedId
        CastingId id = new CastingId();

        @ManyToOne
        @MapsId("filmId")
        Film film;

        @ManyToOne
        @MapsId("actorId")
        @JoinColumn(name = "who")
        Actor actor;

        String name = "";
    }

    /** Has the whole key of a casting. */
    @Entity
    static class Fee {
        @EmbeddedId
        CastingId id;

        @OneToOne
        @MapsId
        Casting casting;

        int amount;
    }

    /** Refers to a casting. */
    @Entity
    static class Scene {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "a", referencedColumnName = "who"),
            @JoinColumn(name = "f", referencedColumnName = "film_id")
        })
        Casting casting;
    }

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:")
            .entities(Film.class, Actor.class, Trailer.class, Casting.class, Fee.class, Scene.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private Casting saved(EntityManager em) {
        Casting casting = new Casting();
        casting.film = new Film();
        casting.actor = new Actor();
        casting.name = "Mary";
        em.persist(casting.film);
        em.persist(casting.actor);
        em.persist(casting);
        return casting;
    }

    @Test
    void the_columns_of_the_key_are_those_of_the_relations() {
        assertThat(orm.schema().createSql().replace("\"", ""))
                .contains("primary key (film_id),\n    constraint trailer_film_id_foreign foreign key (film_id)")
                .contains("primary key (film_id, who)")
                .contains("foreign key (f, a) references casting (film_id, who)");
    }

    @Test
    void a_key_that_is_a_relation_is_in_the_field_too() {
        EntityManager em = orm.em().fork();
        Trailer trailer = new Trailer();
        trailer.film = new Film();
        trailer.seconds = 90;
        em.persist(trailer.film);
        em.persist(trailer).flush();
        assertThat(trailer.id).isEqualTo(trailer.film.id);

        Trailer found = orm.em().fork().findOneOrFail(Trailer.class, where("id").eq(trailer.id));
        assertThat(found.id).isEqualTo(trailer.id);
        assertThat(found.seconds).isEqualTo(90);
    }

    @Test
    void an_embedded_key_is_made_of_the_keys_of_the_targets() {
        EntityManager em = orm.em().fork();
        Casting casting = saved(em);
        em.flush();
        CastingId key = new CastingId(casting.film.id, casting.actor.id);
        assertThat(casting.id).isEqualTo(key);

        Casting found = orm.em().fork().findOneOrFail(Casting.class, key);
        assertThat(found.id).isEqualTo(key);
        assertThat(found.name).isEqualTo("Mary");
        assertThat(found.film.id).isEqualTo(casting.film.id);
    }

    @Test
    void a_whole_embedded_key_may_be_that_of_another() {
        EntityManager em = orm.em().fork();
        Fee fee = new Fee();
        fee.casting = saved(em);
        fee.amount = 5;
        em.persist(fee).flush();
        assertThat(fee.id).isEqualTo(fee.casting.id);

        EntityManager other = orm.em().fork();
        assertThat(other.findOneOrFail(Fee.class, fee.id).amount).isEqualTo(5);
        Scene scene = new Scene();
        scene.casting = other.findOneOrFail(Casting.class, fee.id);
        other.persist(scene).flush();
        assertThat(orm.em().fork().count(Scene.class, where("casting").eq(fee.id)))
                .isEqualTo(1);
    }
}
