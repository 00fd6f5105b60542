// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Studio.Actor;
import io.mikroorm.tck.keyfields.Studio.Film;
import io.mikroorm.tck.keyfields.Studio.Poster;
import io.mikroorm.tck.keyfields.Studio.Role;
import io.mikroorm.tck.keyfields.Studio.RoleKey;
import io.mikroorm.tck.keyfields.Studio.Shift;
import io.mikroorm.tck.keyfields.Studio.ShiftKey;
import io.mikroorm.tck.keyfields.Studio.Trailer;
import io.mikroorm.type.CompositeKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A key that relations say is had by a field besides, which no column holds and which is always what they say. */
@Requires(Feature.KEY_FIELDS)
public abstract class ShownKeysContract extends Contract {

    private final Film film = new Film("Rain");
    private final Actor ann = new Actor("Ann");

    /** On a small studio. */
    protected ShownKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Studio.MODEL;
    }

    private void saved() {
        given(new Trailer(film, 90), new Poster(film, "blue"), new Role(film, ann, "Mary"));
    }

    private RoleKey key() {
        return new RoleKey(some(film.id), some(ann.id));
    }

    @Test
    void it_is_there_when_the_keys_of_the_targets_are() {
        Trailer trailer = new Trailer(film, 90);
        Poster poster = new Poster(film, "blue");
        Role role = new Role(film, ann, "Mary");
        em.persistAll(List.of(trailer, poster, role));
        assertThat(trailer.id).isNull();
        assertThat(role.id).isNull();
        em.flush();

        assertThat(trailer.id).isEqualTo(film.id);
        assertThat(poster.id).isEqualTo(some(film.id));
        assertThat(role.id).isEqualTo(key());
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void it_is_there_at_once_where_the_targets_have_keys() {
        given(film, ann);
        Trailer trailer = new Trailer(film, 90);
        Role role = new Role(film, ann, "Mary");
        em.persist(trailer);
        em.persist(role);
        assertThat(trailer.id).isEqualTo(film.id);
        assertThat(role.id).isEqualTo(key());
    }

    @Test
    void it_is_there_in_what_is_loaded() {
        saved();
        EntityManager other = fresh();
        assertThat(other.findOneOrFail(Trailer.class, some(film.id)).id).isEqualTo(film.id);
        assertThat(other.findOneOrFail(Poster.class, some(film.id)).id).isEqualTo(some(film.id));
        assertThat(other.findOneOrFail(Role.class, key()).id).isEqualTo(key());
        assertThat(fresh().findOneOrFail(Role.class, where("name").eq("Mary")).id)
                .isEqualTo(key());
        assertThat(other.plan().isEmpty()).isTrue();
    }

    @Test
    void it_is_there_in_references() {
        saved();
        EntityManager other = fresh();
        assertThat(other.getReference(Trailer.class, some(film.id)).id).isEqualTo(film.id);
        assertThat(other.getReference(Role.class, CompositeKey.of(some(film.id), some(ann.id))).id)
                .isEqualTo(key());
    }

    @Test
    void its_name_stands_for_the_key_in_conditions_and_orders() {
        saved();
        assertThat(fresh().findOneOrFail(Trailer.class, where("id").eq(some(film.id))).seconds)
                .isEqualTo(90);
        assertThat(fresh().findOneOrFail(Role.class, where("id").eq(key())).name)
                .isEqualTo("Mary");
        assertThat(fresh().findAll(Trailer.class, o -> o.orderBy("id desc"))).hasSize(1);
        assertThat(fresh().count(Trailer.class, where("id").gt(some(film.id)))).isZero();
    }

    @Test
    void what_it_is_set_to_says_nothing() {
        saved();
        Trailer trailer = fresh().findOneOrFail(Trailer.class, some(film.id));
        trailer.id = 77L;
        assertThat(em.plan().isEmpty()).isTrue();

        Film other = new Film("Snow");
        Trailer given = new Trailer(other, 30);
        given.id = 77L;
        em.persist(given).flush();
        assertThat(given.id).isEqualTo(other.id);
        assertThat(fresh().findOneOrFail(Trailer.class, some(other.id)).seconds).isEqualTo(30);
    }

    @Test
    void a_rollback_takes_it_back() {
        Trailer trailer = new Trailer(film, 90);
        Poster poster = new Poster(film, "blue");
        assertThatThrownBy(() -> em.transactional(inside -> {
                    inside.persist(trailer);
                    inside.persist(poster);
                    inside.flush();
                    assertThat(trailer.id).isEqualTo(film.id);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trailer.id).isNull();
        assertThat(poster.id).isZero();
    }

    @Test
    void a_key_may_be_given_by_its_name_where_one_field_says_it() {
        given(film);
        Trailer made = em.create(Trailer.class, Map.of("id", some(film.id), "seconds", 10));
        assertThat(made.film.key()).isEqualTo(film.id);
        em.persist(made).flush();
        assertThat(made.id).isEqualTo(film.id);
    }

    @Test
    void a_key_of_several_fields_that_is_given_by_its_name_says_these() {
        given(film, ann);
        Role made = em.create(Role.class, Map.of("id", key(), "name", "Mary"));
        assertThat(made.film.key()).isEqualTo(film.id);
        assertThat(made.actor.key()).isEqualTo(ann.id);
        em.persist(made).flush();
        assertThat(made.id).isEqualTo(key());
        Shift shift = em.create(Shift.class, Map.of("id", CompositeKey.of(film, ann, 4)));
        assertThat(shift.day).isEqualTo(4);
        em.persist(shift).flush();
        assertThat(fresh().findOneOrFail(Shift.class, new ShiftKey(4, some(film.id), some(ann.id))).day)
                .isEqualTo(4);
    }

    @Test
    void a_key_of_several_fields_is_given_once() {
        given(film, ann);
        assertThatThrownBy(() -> em.create(Role.class, Map.of("id", key(), "film", film)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4290")
                .hasMessageContaining("(film, actor)");
        assertThatThrownBy(() -> em.create(Role.class, Map.of("id", CompositeKey.of(1L, 2L, 3L))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4240")
                .hasMessageContaining("new RoleKey(filmId, actorId)");
    }

    @Test
    void the_key_that_an_entity_has_may_be_given_to_it_again() {
        saved();
        Role role = em.findOneOrFail(Role.class, key());
        em.assign(role, Map.of("id", key(), "name", "Eve"));
        em.flush();
        assertThat(fresh().findOneOrFail(Role.class, key()).name).isEqualTo("Eve");
        RoleKey other = new RoleKey(some(film.id), some(ann.id) + 1);
        assertThatThrownBy(() -> em.assign(role, Map.of("id", other, "name", "Ada")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4290")
                .hasMessageContaining("(film, actor)");
        assertThat(role.name).isEqualTo("Eve");
    }

    @Test
    void what_the_class_of_keys_refuses_is_not_persisted() {
        em.persist(film).persist(ann).flush();
        Shift night = new Shift(film, ann, -1);
        assertThatThrownBy(() -> em.persist(night))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no day");
        em.flush();
        assertThat(fresh().count(Shift.class)).isZero();
        night.day = 3;
        em.persist(night).flush();
        assertThat(night.id).isEqualTo(new ShiftKey(3, some(film.id), some(ann.id)));
    }

    @Test
    void what_the_class_of_keys_refuses_is_refused_by_the_flush_too() {
        Shift night = new Shift(film, ann, -1);
        em.persist(night);
        assertThatThrownBy(em::flush)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no day");
        assertThat(fresh().count(Film.class)).isZero();
        night.day = 3;
        em.flush();
        assertThat(fresh().count(Shift.class)).isEqualTo(1);
    }

    @Test
    void an_object_whose_key_is_refused_by_now_is_known_all_the_same() {
        given(film, ann);
        Film seen = em.getReference(Film.class, some(film.id));
        Shift night = new Shift(seen, em.getReference(Actor.class, some(ann.id)), 3);
        assertThat(em.contains(new Shift(seen, ann, -1))).isFalse();
        em.persist(night);
        night.day = -1;
        assertThat(em.contains(night)).isTrue();
        night.day = 3;
        em.flush();
        night.day = -1;
        assertThat(em.contains(night)).isTrue();
        assertThat(em.contains(new Shift(seen, ann, -1))).isFalse();
        em.refresh(night);
        assertThat(night.day).isEqualTo(3);
        night.day = -1;
        em.remove(night);
        em.flush();
        assertThat(fresh().count(Shift.class)).isZero();
    }
}
