// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.polymorphic.Archive.Keyword;
import io.mikroorm.tck.polymorphic.Archive.Letter;
import io.mikroorm.tck.polymorphic.Archive.Photo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations of several classes may have their links in one table: each sees its own, and no others, though keys are equal. */
public abstract class SharedPivotContract extends Contract {

    private final Letter letter = new Letter("To Ada");
    private final Photo photo = new Photo("Ada");
    private final Keyword person = new Keyword("person");
    private final Keyword paper = new Keyword("paper");
    private final Keyword light = new Keyword("light");

    /** On an archive. */
    protected SharedPivotContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Archive.ALL;
    }

    private static List<String> words(Collection<Keyword> keywords) {
        return keywords.stream().map(keyword -> keyword.word).toList();
    }

    private static List<String> wordsOf(EntityManager manager, Letter letter) {
        return words(manager.findOneOrFail(Letter.class, some(letter.id))
                .keywords
                .load()
                .toList());
    }

    private static List<String> wordsOf(EntityManager manager, Photo photo) {
        return words(photo(manager, photo).keywords);
    }

    private static Photo photo(EntityManager manager, Photo photo) {
        return manager.findOneOrFail(Photo.class, some(photo.id), o -> o.populate("keywords"));
    }

    /** A letter and a photo with the same key, and a keyword of both. */
    private void both() {
        letter.id = 1001L;
        photo.id = 1001L;
        letter.keywords.add(person);
        letter.keywords.add(paper);
        photo.keywords.add(person);
        photo.keywords.add(light);
        given(letter, photo);
    }

    @Nested
    class Reading {

        @Test
        void each_sees_its_own_though_keys_are_equal() {
            both();
            assertThat(letter.id).isEqualTo(photo.id);
            assertThat(wordsOf(em, letter)).containsExactly("paper", "person");
            assertThat(wordsOf(em, photo)).containsExactly("light", "person");
        }

        @Test
        void the_other_side_has_a_collection_for_each_class() {
            both();
            Keyword found = em.findOneOrFail(Keyword.class, some(person.id));
            assertThat(found.letters.load().toList())
                    .extracting(each -> each.title)
                    .containsExactly("To Ada");
            assertThat(found.photos.load().toList())
                    .extracting(each -> each.title)
                    .containsExactly("Ada");
            Keyword other = em.findOneOrFail(Keyword.class, some(light.id));
            assertThat(other.letters.load().toList()).isEmpty();
            assertThat(other.photos.load().toList()).hasSize(1);
        }

        @Test
        void all_strategies_populate_both_sides() {
            both();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                em.clear();
                Letter found = em.findAll(Letter.class, o -> o.populate("keywords.photos.keywords")
                                .strategy(strategy))
                        .get(0);
                assertThat(words(found.keywords.toList())).containsExactly("paper", "person");
                assertThat(found.keywords.toList().get(0).photos.toList()).isEmpty();
                Photo further = found.keywords.toList().get(1).photos.toList().get(0);
                assertThat(words(further.keywords)).containsExactly("light", "person");
                assertThat(em.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void conditions_ask_for_links_of_the_class() {
            both();
            assertThat(em.count(Letter.class, where("keywords.word").eq("paper")))
                    .isEqualTo(1);
            assertThat(em.count(Letter.class, where("keywords.word").eq("light")))
                    .isZero();
            assertThat(em.count(Photo.class, where("keywords.word").eq("light")))
                    .isEqualTo(1);
            assertThat(em.count(Keyword.class, where("letters").notExists())).isEqualTo(1);
            assertThat(em.count(Keyword.class, where("photos").exists())).isEqualTo(2);
            assertThat(em.count(Photo.class, where("keywords").eq(paper))).isZero();
        }

        @Test
        void orders_go_over_links_of_the_class() {
            both();
            Letter other = new Letter("Bill");
            other.keywords.add(new Keyword("numbers"));
            given(other);
            assertThat(em.findAll(Letter.class, o -> o.orderBy("keywords.word")))
                    .extracting(found -> found.title)
                    .containsExactly("Bill", "To Ada");
        }
    }

    @Nested
    class Writing {

        @Test
        @Requires(Feature.PIVOT_TABLES)
        void a_link_that_somebody_else_has_made_leads_back_to_the_relations_that_share_the_table() {
            both();
            EntityManager other = fresh();
            for (EntityManager each : List.of(em, other)) {
                Letter found = each.findOneOrFail(Letter.class, some(letter.id), o -> o.populate("keywords"));
                found.keywords.add(each.getReference(Keyword.class, some(light.id)));
            }
            em.flush();
            assertThatThrownBy(other::flush)
                    .isInstanceOfSatisfying(
                            UniqueConstraintViolationException.class, failure -> assertThat(failure.properties())
                                    .containsExactlyInAnyOrder("Letter.keywords", "Photo.keywords"));
        }

        @Test
        void links_come_and_go_on_one_side_without_touching_the_others() {
            both();
            Letter found = em.findOneOrFail(Letter.class, some(letter.id));
            found.keywords.load().remove(em.findOneOrFail(Keyword.class, some(person.id)));
            found.keywords.add(em.findOneOrFail(Keyword.class, some(light.id)));
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(wordsOf(fresh(), letter)).containsExactly("light", "paper");
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "person");
        }

        @Test
        void all_links_of_one_owner_may_go() {
            both();
            Letter found = em.findOneOrFail(Letter.class, some(letter.id));
            found.keywords.load().clear();
            em.flush();
            assertThat(wordsOf(fresh(), letter)).isEmpty();
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "person");
        }

        @Test
        void a_collection_that_is_not_loaded_takes_members_that_may_be_there() {
            both();
            Letter found = em.findOneOrFail(Letter.class, some(letter.id));
            found.keywords.add(em.findOneOrFail(Keyword.class, some(person.id)));
            found.keywords.add(em.findOneOrFail(Keyword.class, some(light.id)));
            em.flush();
            assertThat(wordsOf(fresh(), letter)).containsExactly("light", "paper", "person");
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "person");
        }

        @Test
        void a_plain_list_may_be_replaced() {
            both();
            Photo found = photo(em, photo);
            found.keywords = new ArrayList<>(List.of(found.keywords.get(0), new Keyword("night")));
            em.flush();
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "night");
            assertThat(wordsOf(fresh(), letter)).containsExactly("paper", "person");
        }

        @Test
        void the_other_side_may_be_changed() {
            both();
            Keyword found = em.findOneOrFail(Keyword.class, some(light.id));
            found.letters.load().add(em.findOneOrFail(Letter.class, some(letter.id)));
            found.photos.load().clear();
            em.flush();
            assertThat(wordsOf(fresh(), letter)).containsExactly("light", "paper", "person");
            assertThat(wordsOf(fresh(), photo)).containsExactly("person");
        }

        @Test
        void many_links_take_few_statements() {
            both();
            List<Letter> letters = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Letter each = new Letter("no. " + i);
                for (int j = 0; j < 5; j++) {
                    each.keywords.add(new Keyword("word " + i + "/" + j));
                }
                letters.add(each);
            }
            em.persistAll(letters);
            em.flush();
            em.clear();
            List<Letter> found = em.find(Letter.class, where("title").like("no. %"), o -> o.populate("keywords"));
            assertThat(found).hasSize(20).allMatch(each -> each.keywords.size() == 5);
            found.forEach(each -> each.keywords.clear());
            em.flush();
            assertThat(em.count(Letter.class, where("keywords").exists())).isEqualTo(1);
            assertThat(em.count(Photo.class, where("keywords").exists())).isEqualTo(1);
        }
    }

    @Nested
    class Removing {

        @Test
        void links_go_with_their_owner_and_those_of_another_class_with_its_key_stay() {
            both();
            em.remove(em.findOneOrFail(Letter.class, some(letter.id))).flush();
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "person");
            assertThat(em.count(Keyword.class, where("letters").exists())).isZero();
            assertThat(em.count(Keyword.class)).isEqualTo(3);
        }

        @Test
        void a_new_owner_does_not_inherit_the_links_of_one_that_had_its_key() {
            both();
            em.remove(em.findOneOrFail(Photo.class, some(photo.id))).flush();
            em.clear();
            Photo again = new Photo("Ada again");
            again.id = photo.id;
            em.persist(again).flush();
            assertThat(wordsOf(fresh(), again)).isEmpty();
            assertThat(wordsOf(fresh(), letter)).containsExactly("paper", "person");
        }

        @Test
        void links_go_with_their_member() {
            both();
            em.remove(em.findOneOrFail(Keyword.class, some(person.id))).flush();
            assertThat(wordsOf(fresh(), letter)).containsExactly("paper");
            assertThat(wordsOf(fresh(), photo)).containsExactly("light");
        }

        @Test
        void many_owners_go_at_once() {
            both();
            List<Photo> photos = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                Photo each = new Photo("p" + i);
                each.keywords.add(new Keyword("w" + i));
                photos.add(each);
            }
            given(photos.toArray());
            em.removeAll(em.find(Photo.class, where("title").like("p%"))).flush();
            assertThat(em.count(Keyword.class, where("photos").exists())).isEqualTo(2);
            assertThat(wordsOf(fresh(), photo)).containsExactly("light", "person");
        }
    }

    @Nested
    class InOrder {

        private List<String> names(Collection<Archive.Scene> scenes) {
            return scenes.stream().map(scene -> scene.name).toList();
        }

        @Test
        void members_stay_in_the_order_of_each_class() {
            List<Archive.Scene> scenes =
                    List.of(new Archive.Scene("dawn"), new Archive.Scene("noon"), new Archive.Scene("dusk"));
            Archive.Reel reel = new Archive.Reel();
            Archive.Strip strip = new Archive.Strip();
            scenes.forEach(reel.scenes::add);
            strip.scenes.add(scenes.get(2));
            strip.scenes.add(scenes.get(0));
            given(reel, strip);
            Archive.Strip found = em.findOneOrFail(Archive.Strip.class, some(strip.id));
            assertThat(names(found.scenes.load().toList())).containsExactly("dusk", "dawn");
            found.scenes.add(em.findOneOrFail(Archive.Scene.class, where("name").eq("noon")));
            em.flush();
            EntityManager other = fresh();
            assertThat(names(other.findOneOrFail(Archive.Strip.class, some(strip.id))
                            .scenes
                            .load()
                            .toList()))
                    .containsExactly("dusk", "dawn", "noon");
            assertThat(names(other.findOneOrFail(Archive.Reel.class, some(reel.id))
                            .scenes
                            .load()
                            .toList()))
                    .containsExactly("dawn", "noon", "dusk");
        }
    }
}
