// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.polymorphic.Board.Film;
import io.mikroorm.tck.polymorphic.Board.Mark;
import io.mikroorm.tck.polymorphic.Board.Note;
import io.mikroorm.tck.polymorphic.Board.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Classes that relations to several classes lead to may have the other side: each sees those that lead to it, and no others. */
public abstract class PolymorphicInverseContract extends Contract {

    private final Note note = new Note("Winter");
    private final Film film = new Film("Snow");

    /** On a board. */
    protected PolymorphicInverseContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Board.ALL;
    }

    private static List<String> texts(Collection<Remark> remarks) {
        return remarks.stream().map(remark -> remark.text).toList();
    }

    private static List<String> texts(EntityCollection<Remark> remarks) {
        return texts(remarks.toList());
    }

    /** A note and a film with the same key, of which each has two remarks. */
    private void both() {
        note.remarks.add(new Remark("cold"));
        note.remarks.add(new Remark("bare"));
        film.remarks.add(new Remark("white"));
        film.remarks.add(new Remark("long"));
        given(note, film);
    }

    private Note foundNote() {
        return em.findOneOrFail(Note.class, some(note.id));
    }

    private Film foundFilm() {
        return filmWithRemarks(em);
    }

    private Film filmWithRemarks(EntityManager manager) {
        return manager.findOneOrFail(Film.class, some(film.id), o -> o.populate("remarks"));
    }

    @Nested
    class Reading {

        @Test
        void each_sees_its_own_though_keys_are_equal() {
            both();
            assertThat(texts(foundNote().remarks.load())).containsExactly("bare", "cold");
            assertThat(texts(foundFilm().remarks)).containsExactly("long", "white");
        }

        @Test
        void members_of_all_owners_are_asked_for_in_one_statement() {
            both();
            Note other = new Note("Summer");
            other.remarks.add(new Remark("warm"));
            given(other);
            List<Note> notes = em.findAll(Note.class, o -> o.orderBy("title"));
            statements.reset();
            assertThat(texts(notes.get(0).remarks.load())).containsExactly("warm");
            assertThat(texts(notes.get(1).remarks.load())).containsExactly("bare", "cold");
            assertThat(statements.selects()).isEqualTo(1);
        }

        @Test
        void all_strategies_populate_them() {
            both();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                em.clear();
                statements.reset();
                Note found = em.findAll(Note.class, o -> o.populate("remarks").strategy(strategy))
                        .get(0);
                assertThat(statements.selects()).isEqualTo(strategy == LoadStrategy.JOINED ? 1 : 2);
                assertThat(texts(found.remarks)).containsExactly("bare", "cold");
                assertThat(some(found.remarks.toList().get(0).topic).get()).isSameAs(found);
                assertThat(em.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void a_path_leads_there_and_back() {
            both();
            List<Remark> remarks =
                    em.findAll(Remark.class, o -> o.populate("topic.remarks").orderBy("text"));
            for (Remark remark : remarks) {
                if (some(remark.topic).get() instanceof Note found) {
                    assertThat(found.remarks.isLoaded()).isTrue();
                    assertThat(found.remarks.contains(remark)).isTrue();
                } else {
                    assertThat(((Film) some(remark.topic).get()).remarks).contains(remark);
                }
            }
        }

        @Test
        void conditions_and_orders_go_over_them() {
            both();
            Note empty = new Note("Empty");
            given(empty);
            assertThat(em.count(Note.class, where("remarks.text").eq("cold"))).isEqualTo(1);
            assertThat(em.count(Note.class, where("remarks.text").eq("white"))).isZero();
            assertThat(em.count(Film.class, where("remarks.text").eq("white"))).isEqualTo(1);
            assertThat(em.findAll(Note.class, o -> o.orderBy("remarks.text desc nulls last")).stream()
                            .map(found -> found.title))
                    .containsExactly("Winter", "Empty");
            assertThat(em.find(Note.class, where("remarks").notExists()).get(0).title)
                    .isEqualTo("Empty");
        }
    }

    @Nested
    class Writing {

        @Test
        void who_comes_into_a_collection_leads_to_its_owner() {
            both();
            Note found = foundNote();
            Remark added = new Remark("icy");
            found.remarks.add(added);
            assertThat(some(added.topic).get()).isSameAs(found);
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(texts(fresh().findOneOrFail(Note.class, some(note.id))
                            .remarks
                            .load()))
                    .containsExactly("bare", "cold", "icy");
        }

        @Test
        void who_goes_leads_nowhere() {
            both();
            Note found = foundNote();
            Remark cold = found.remarks.load().toList().get(1);
            found.remarks.remove(cold);
            assertThat(cold.topic).isNull();
            em.flush();
            assertThat(em.count(Remark.class, where("topic").isNull())).isEqualTo(1);
            assertThat(texts(fresh().findOneOrFail(Note.class, some(note.id))
                            .remarks
                            .load()))
                    .containsExactly("bare");
        }

        @Test
        void orphans_are_removed_where_the_other_side_says_so() {
            both();
            Film found = foundFilm();
            found.remarks.remove(0);
            em.flush();
            assertThat(em.find(Remark.class, where("text").eq("long"))).isEmpty();
            assertThat(em.count(Remark.class)).isEqualTo(3);
        }

        @Test
        void a_member_that_changes_its_target_changes_its_collection_even_to_another_class() {
            both();
            Note from = foundNote();
            Film to = foundFilm();
            Remark cold = from.remarks.load().toList().get(1);
            assertThat(to.remarks).hasSize(2);
            cold.topic = Ref.of(to);
            em.flush();
            assertThat(texts(from.remarks)).containsExactly("bare");
            assertThat(texts(to.remarks)).containsExactlyInAnyOrder("cold", "long", "white");
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(texts(filmWithRemarks(fresh()).remarks)).containsExactly("cold", "long", "white");
        }

        @Test
        void a_member_that_is_put_into_the_collection_of_another_class_leaves_the_former() {
            both();
            Film from = foundFilm();
            Note to = foundNote();
            Remark first = from.remarks.get(0);
            to.remarks.load();
            to.remarks.add(first);
            em.flush();
            assertThat(texts(from.remarks)).containsExactly("white");
            EntityManager other = fresh();
            assertThat(texts(other.findOneOrFail(Note.class, some(note.id))
                            .remarks
                            .load()))
                    .containsExactly("bare", "cold", "long");
            assertThat(other.count(Remark.class)).isEqualTo(4);
        }

        @Test
        void a_plain_list_may_be_replaced() {
            both();
            Film found = foundFilm();
            Remark kept = found.remarks.get(1);
            found.remarks = new ArrayList<>(List.of(kept, new Remark("quiet")));
            em.flush();
            assertThat(texts(filmWithRemarks(fresh()).remarks)).containsExactly("quiet", "white");
            assertThat(em.count(Remark.class, where("text").eq("long"))).isZero();
        }

        @Test
        void new_owners_bring_new_members_and_members_new_owners() {
            Remark remark = new Remark("up");
            Note fromMember = new Note("from a member");
            remark.topic = Ref.of(fromMember);
            em.persist(remark).flush();
            assertThat(texts(fresh().findOneOrFail(Note.class, some(fromMember.id))
                            .remarks
                            .load()))
                    .containsExactly("up");
            assertThat(em.plan().isEmpty()).isTrue();
        }
    }

    @Nested
    class Removing {

        @Test
        void members_go_with_an_owner_whose_orphans_are_removed_though_nobody_has_loaded_them() {
            both();
            em.remove(em.findOneOrFail(Film.class, some(film.id))).flush();
            assertThat(em.count(Remark.class)).isEqualTo(2);
            assertThat(em.count(Note.class)).isEqualTo(1);
            assertThat(em.count(Film.class)).isZero();
        }

        @Test
        void members_that_are_loaded_are_emptied_where_they_do_not_go() {
            both();
            Note found = foundNote();
            List<Remark> remarks = found.remarks.load().toList();
            em.remove(found).flush();
            assertThat(remarks).allMatch(remark -> remark.topic == null);
            assertThat(em.count(Remark.class, where("topic").isNull())).isEqualTo(2);
        }

        @Test
        void what_a_foreign_key_would_do_is_done_to_members_that_are_not_loaded() {
            Mark onNote = new Mark();
            onNote.on = note;
            Mark onFilm = new Mark();
            onFilm.on = film;
            given(note, film, onNote, onFilm);
            em.remove(foundNote()).flush();
            Mark found = fresh().findOneOrFail(Mark.class, some(onNote.id));
            assertThat(found.on).isNull();
            em.remove(em.findOneOrFail(Film.class, some(film.id))).flush();
            assertThat(em.findAll(Mark.class).stream().map(mark -> mark.id)).containsExactly(onNote.id);
        }
    }
}
