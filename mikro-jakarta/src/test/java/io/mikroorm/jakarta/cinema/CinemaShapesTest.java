// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.cinema;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code @MapsId} where its fields are those of a base class, of a hierarchy, or read by getters. */
@NullUnmarked
class CinemaShapesTest {

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

    /** With its parts in another order than the relations have. */
    @Embeddable
    record WorkId(Long actorId, Long filmId) {}

    @MappedSuperclass
    abstract static class Listed {
        @EmbeddedId
        WorkId id;

        @ManyToOne
        @MapsId("filmId")
        Film film;

        @ManyToOne
        @MapsId("actorId")
        Actor actor;
    }

    @Entity
    static class Listing extends Listed {
        String note = "";
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Work {
        @EmbeddedId
        WorkId id;

        @ManyToOne
        @MapsId("filmId")
        Film film;

        @ManyToOne
        @MapsId("actorId")
        Actor actor;

        int hours;
    }

    @Entity
    static class Stunt extends Work {
        int metres;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    static class Review {
        @Id
        Long id;

        @OneToOne
        @MapsId
        Film film;

        int stars;
    }

    @Entity
    static class LongReview extends Review {
        String text = "";
    }

    @Entity
    @Access(AccessType.PROPERTY)
    static class Award {
        private Long id;
        private Film film;
        private String name = "";

        @Id
        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        @OneToOne
        @MapsId
        @JoinColumn(name = "film_id")
        public Film getFilm() {
            return film;
        }

        public void setFilm(Film film) {
            this.film = film;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:")
            .entities(
                    Film.class,
                    Actor.class,
                    Listing.class,
                    Work.class,
                    Stunt.class,
                    Review.class,
                    LongReview.class,
                    Award.class));

    private final Film film = new Film();
    private final Actor actor = new Actor();

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private void save(Object entity) {
        EntityManager em = orm.em().fork();
        em.persist(film);
        em.persist(actor);
        em.persist(entity).flush();
    }

    private WorkId key() {
        return new WorkId(actor.id, film.id);
    }

    @Test
    void an_embedded_key_of_a_mapped_superclass_is_that_of_the_entity() {
        Listing listing = new Listing();
        listing.film = film;
        listing.actor = actor;
        listing.note = "late";
        save(listing);
        assertThat(listing.id).isEqualTo(key());

        Listing found = orm.em().fork().findOneOrFail(Listing.class, key());
        assertThat(found.note).isEqualTo("late");
        assertThat(found.id).isEqualTo(key());
        assertThat(orm.em().fork().count(Listing.class, where("id.actorId").eq(actor.id)))
                .isEqualTo(1);
    }

    @Test
    void an_embedded_key_of_a_hierarchy_is_that_of_all_its_tables() {
        Stunt stunt = new Stunt();
        stunt.film = film;
        stunt.actor = actor;
        stunt.hours = 3;
        stunt.metres = 40;
        save(stunt);
        assertThat(stunt.id).isEqualTo(key());

        Work found = orm.em().fork().findOneOrFail(Work.class, key());
        assertThat(found)
                .isInstanceOfSatisfying(Stunt.class, it -> assertThat(it.metres).isEqualTo(40));
        assertThat(found.id).isEqualTo(key());
        assertThat(orm.schema().createSql().replace("\"", ""))
                .contains("primary key (film_id, actor_id),\n    constraint stunt_film_id_actor_id_foreign"
                        + " foreign key (film_id, actor_id) references work (film_id, actor_id)");
    }

    @Test
    void a_key_of_another_is_that_of_a_hierarchy_in_one_table() {
        LongReview review = new LongReview();
        review.film = film;
        review.stars = 4;
        review.text = "much";
        save(review);
        assertThat(review.id).isEqualTo(film.id);

        Review found = orm.em().fork().findOneOrFail(Review.class, where("id").eq(film.id));
        assertThat(found).isInstanceOfSatisfying(LongReview.class, it -> assertThat(it.text)
                .isEqualTo("much"));
        assertThat(found.id).isEqualTo(film.id);
    }

    @Test
    void a_key_that_getters_show_is_set_too() {
        Award award = new Award();
        award.setFilm(film);
        award.setName("bear");
        save(award);
        assertThat(award.getId()).isEqualTo(film.id);

        Award found = orm.em().fork().findOneOrFail(Award.class, film.id);
        assertThat(found.getId()).isEqualTo(film.id);
        assertThat(found.getName()).isEqualTo("bear");
        assertThat(found.getFilm().id).isEqualTo(film.id);
    }
}
