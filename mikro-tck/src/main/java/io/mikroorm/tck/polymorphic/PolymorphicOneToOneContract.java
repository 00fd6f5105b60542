// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.polymorphic.Board.Cover;
import io.mikroorm.tck.polymorphic.Board.Film;
import io.mikroorm.tck.polymorphic.Board.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One-to-ones may lead to entities of several classes: an object of each has one at most, and may know it. */
public abstract class PolymorphicOneToOneContract extends Contract {

    private final Note note = new Note("Winter");
    private final Film film = new Film("Snow");
    private final Cover ofNote = cover("ice", note);
    private final Cover ofFilm = cover("dunes", film);

    /** On a board. */
    protected PolymorphicOneToOneContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Board.ALL;
    }

    private static Cover cover(String motif, Board.Topic topic) {
        Cover cover = new Cover(motif);
        cover.of = Ref.of(topic);
        return cover;
    }

    private Note foundNote() {
        return em.findOneOrFail(Note.class, some(note.id));
    }

    private Film foundFilm() {
        return em.findOneOrFail(Film.class, some(film.id));
    }

    @Test
    void both_sides_know_each_other() {
        given(ofNote, ofFilm);
        assertThat(some(foundNote().cover).load().motif).isEqualTo("ice");
        assertThat(some(foundFilm().cover).load().motif).isEqualTo("dunes");
        assertThat(some(some(foundFilm().cover).get().of).get()).isSameAs(foundFilm());
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void it_is_empty_where_only_another_class_has_one_with_this_key() {
        given(note, ofFilm);
        assertThat(foundNote().cover).isNull();
        assertThat(em.count(Note.class, where("cover").isNull())).isEqualTo(1);
        assertThat(em.count(Film.class, where("cover.motif").eq("dunes"))).isEqualTo(1);
        assertThat(em.count(Note.class, where("cover.motif").eq("dunes"))).isZero();
    }

    @Test
    void all_strategies_populate_the_other_side() {
        given(ofNote, ofFilm);
        for (LoadStrategy strategy : LoadStrategy.values()) {
            em.clear();
            Film found = em.findAll(Film.class, o -> o.populate("cover").strategy(strategy))
                    .get(0);
            assertThat(some(found.cover).isLoaded()).isTrue();
            assertThat(some(found.cover).get().motif).isEqualTo("dunes");
        }
    }

    @Test
    void no_two_may_lead_to_the_same_but_to_equal_keys_of_two_classes() {
        given(ofNote, ofFilm);
        Cover second = cover("again", em.getReference(Note.class, some(note.id)));
        em.persist(second);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void setting_the_other_side_sets_this_one() {
        given(note, film);
        Note found = foundNote();
        found.cover = Ref.of(new Cover("new"));
        em.flush();
        assertThat(some(found.cover.get().of).get()).isSameAs(found);
        em.clear();
        assertThat(some(foundNote().cover).load().motif).isEqualTo("new");
        assertThat(foundFilm().cover).isNull();
    }

    @Test
    void moving_to_an_object_of_another_class_empties_the_former_side() {
        given(ofNote, film);
        Note from = foundNote();
        Film to = foundFilm();
        Cover cover = some(from.cover).load();
        cover.of = Ref.of(to);
        em.flush();
        assertThat(from.cover).isNull();
        assertThat(some(to.cover).get()).isSameAs(cover);
        assertThat(em.plan().isEmpty()).isTrue();
        em.clear();
        assertThat(some(foundFilm().cover).load().motif).isEqualTo("ice");
        assertThat(foundNote().cover).isNull();
    }

    @Test
    void what_is_replaced_goes_where_orphans_do() {
        given(ofNote, ofFilm);
        Film found = foundFilm();
        some(found.cover).load();
        found.cover = Ref.of(new Cover("sand"));
        em.flush();
        assertThat(em.findAll(Cover.class, o -> o.orderBy("motif")).stream().map(c -> c.motif))
                .containsExactly("ice", "sand");
    }

    @Test
    void it_goes_with_its_target_where_the_other_side_says_so() {
        given(ofNote, ofFilm);
        em.remove(foundFilm()).flush();
        assertThat(em.findAll(Cover.class).stream().map(c -> c.motif)).containsExactly("ice");
    }
}
