// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities of a hierarchy with a table for each class come back as objects of their own classes, whichever class they are asked for by. */
public abstract class JoinedHierarchyContract extends Contract {

    private static final String[] ALL = {"Ara", "Bello", "Fido", "Mia"};

    private long fido;
    private long bello;
    private long mia;
    private long ara;
    private long ann;

    /** On a small museum. */
    protected JoinedHierarchyContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Museum.ALL;
    }

    @BeforeEach
    void rows() {
        Person person = new Person("Ann");
        Novel novel = new Novel("Fido", "Beagle");
        novel.setPress(new Press("Blue", "Bonn"));
        Sequel sequel = new Sequel("Bello", "Boxer");
        sequel.setLast(true);
        sequel.setModel(Ref.of(novel));
        Essay essay = new Essay("Mia", Essay.Tone.LIGHT);
        essay.setColour("grey");
        essay.setWords(List.of("a", "b"));
        Painting painting = new Painting("Ara", 1.25, "red");
        painting.getModels().add(person);
        Chapter first = new Chapter("Ball");
        Chapter second = new Chapter("Bone");
        sequel.getChapters().add(first);
        novel.getChapters().add(second);
        person.getWorks().add(novel);
        person.getWorks().add(essay);
        person.getWorks().add(painting);
        person.getWorks().add(sequel);
        person.getShelf().add(sequel);
        person.getShelf().add(essay);
        person.setEssay(essay);
        person.setFavourite(Ref.of(sequel));
        given(person);
        fido = some(novel.getId());
        bello = some(sequel.getId());
        mia = some(essay.getId());
        ara = some(painting.getId());
        ann = some(person.getId());
    }

    @Test
    void the_root_finds_objects_of_their_own_classes() {
        List<Work> works = em.find(Work.class, where("title").gt("A"), o -> o.orderBy("title"));

        assertThat(statements.selects()).isEqualTo(1);
        assertThat(works)
                .extracting(a -> (Object) a.getClass())
                .containsExactly(Painting.class, Sequel.class, Novel.class, Essay.class);
        assertThat(works.get(0)).isInstanceOfSatisfying(Painting.class, painting -> {
            assertThat(painting.getWidth()).isEqualTo(1.25);
            assertThat(painting.getColour()).isEqualTo("red");
        });
        assertThat(works.get(1)).isInstanceOfSatisfying(Sequel.class, sequel -> {
            assertThat(sequel.isLast()).isTrue();
            assertThat(sequel.getGenre()).isEqualTo("Boxer");
            assertThat(sequel.getPages()).isEqualTo(100);
        });
        assertThat(works.get(3)).isInstanceOfSatisfying(Essay.class, essay -> {
            assertThat(essay.getTone()).isEqualTo(Essay.Tone.LIGHT);
            assertThat(essay.getColour()).isEqualTo("grey");
            assertThat(essay.getWords()).containsExactly("a", "b");
            assertThat(some(essay.getReader()).getId()).isEqualTo(ann);
        });
    }

    @Test
    void each_class_finds_its_own_and_those_below() {
        assertThat(names(em.findAll(Writing.class, o -> o.orderBy("title")))).containsExactly("Bello", "Fido", "Mia");
        assertThat(names(em.findAll(Novel.class, o -> o.orderBy("title")))).containsExactly("Bello", "Fido");
        assertThat(names(em.findAll(Sequel.class))).containsExactly("Bello");
        assertThat(names(em.findAll(Essay.class))).containsExactly("Mia");
        assertThat(em.count(Work.class)).isEqualTo(4);
        assertThat(em.count(Writing.class)).isEqualTo(3);
        assertThat(em.count(Novel.class, where("genre").eq("Beagle"))).isEqualTo(1);
        assertThat(em.findAndCount(Novel.class, where("pages").eq(100), o -> o.limit(1)))
                .satisfies(found -> assertThat(found.total()).isEqualTo(2));
    }

    @Test
    void conditions_and_orders_of_the_root_reach_properties_of_classes_below() {
        assertThat(names(em.find(Work.class, where("genre").eq("Boxer")))).containsExactly("Bello");
        assertThatThrownBy(() -> em.find(Work.class, where("colour").eq("red")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2149");
        assertThat(names(em.find(Work.class, where("tone").eq(Essay.Tone.LIGHT))))
                .containsExactly("Mia");
        assertThat(names(em.find(Work.class, where("press.town").eq("Bonn")))).containsExactly("Fido");
        assertThat(names(em.find(Work.class, where("model.title").eq("Fido")))).containsExactly("Bello");
        assertThat(names(em.find(Work.class, where("chapters.name").eq("Bone"))))
                .containsExactly("Fido");
        assertThatThrownBy(() -> em.find(Novel.class, where("tone").eq(Essay.Tone.LIGHT)))
                .hasMessageContaining("Novel has no property 'tone'");
    }

    @Test
    void an_entity_is_found_by_its_key_as_what_it_is() {
        assertThat(em.findOne(Work.class, bello)).isInstanceOf(Sequel.class);
        assertThat(em.findOne(Novel.class, bello)).isSameAs(em.findOne(Work.class, bello));
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.findOne(Essay.class, bello)).isNull();
        assertThat(em.findOne(Essay.class, fido)).isNull();
        assertThat(em.findOne(Painting.class, ara)).isNotNull();
        assertThatThrownBy(() -> em.findOneOrFail(Essay.class, fido)).hasMessageContaining("Essay");
        assertThat(fresh().findOne(Writing.class, ara)).isNull();
    }

    @Test
    void there_is_one_object_for_a_row_whatever_class_it_is_asked_for_by() {
        Sequel sequel = em.findOneOrFail(Sequel.class, bello);

        assertThat(em.findAll(Work.class)).contains(sequel);
        assertThat(em.findAll(Writing.class)).contains(sequel);
        assertThat(em.findOneOrFail(Chapter.class, where("name").eq("Ball")).getNovel())
                .isSameAs(sequel);
    }

    @Test
    void a_handle_shows_the_object_once_it_is_loaded() {
        Person person = em.findOneOrFail(Person.class, ann);
        Ref<Work> favourite = some(person.getFavourite());

        assertThat(favourite.isLoaded()).isFalse();
        assertThat(favourite.key()).isEqualTo(bello);
        assertThat(favourite.load()).isInstanceOf(Sequel.class);
        assertThat(favourite.get()).isSameAs(em.findOne(Novel.class, bello));
        em.flush();
        assertThat(statements.updates()).isZero();
    }

    @Test
    void handles_of_several_classes_show_the_same_object() {
        Ref<Work> wide = em.ref(Work.class, bello);
        Ref<Novel> narrow = em.ref(Novel.class, bello);

        assertThat(wide.isLoaded()).isFalse();
        assertThat(em.findAll(Sequel.class)).hasSize(1);
        assertThat(wide.get()).isInstanceOf(Sequel.class).isSameAs(narrow.get());
        assertThat(em.ref(Work.class, bello).get()).isSameAs(narrow.get());
    }

    @Test
    void a_handle_that_another_took_the_place_of_is_written_as_that_one() {
        Ref<Work> wide = em.ref(Work.class, fido);
        em.ref(Novel.class, fido);
        Person person = new Person("Bob");
        person.setFavourite(wide);
        em.persist(person);
        em.flush();

        assertThat(some(fresh().findOneOrFail(Person.class, some(person.getId()))
                                .getFavourite())
                        .key())
                .isEqualTo(fido);
        assertThat(wide.load()).isInstanceOf(Novel.class);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_object_that_only_knows_its_key_needs_a_class_that_is_known() {
        assertThat(em.getReference(Essay.class, mia)).isInstanceOf(Essay.class);
        assertThatThrownBy(() -> em.getReference(Novel.class, fido))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3040");
        assertThat(names(em.findAll(Work.class, o -> o.orderBy("title")))).containsExactly(ALL);
    }

    @Test
    void a_row_of_another_class_than_a_reference_says_is_an_error() {
        em.getReference(Essay.class, fido);

        assertThatThrownBy(() -> em.findAll(Work.class)).hasMessageContaining("MO-3042");
    }

    @Test
    void a_plain_field_of_a_class_that_is_extended_is_loaded_with_its_owner() {
        Chapter ball = em.findOneOrFail(Chapter.class, where("name").eq("Ball"));

        assertThat(ball.getNovel()).isInstanceOf(Sequel.class);
        assertThat(some(ball.getNovel()).getTitle()).isEqualTo("Bello");
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void relations_to_each_level_are_populated() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            EntityManager reading = fresh();
            Person person = reading.findAll(Person.class, o -> o.strategy(strategy)
                            .populate("works", "shelf", "favourite.owner", "essay"))
                    .get(0);

            assertThat(names(person.getWorks())).containsExactly(ALL);
            assertThat(person.getWorks().toList().get(1)).isInstanceOf(Sequel.class);
            assertThat(names(person.getShelf())).containsExactly("Bello", "Mia");
            assertThat(some(person.getFavourite()).get())
                    .isSameAs(person.getWorks().toList().get(1));
            assertThat(some(person.getEssay()).getTone()).isEqualTo(Essay.Tone.LIGHT);
            assertThat(some(person.getEssay()).getOwner()).isSameAs(person);
        }
    }

    @Test
    void relations_of_classes_below_are_populated_through_the_root() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Work> works = fresh().findAll(Work.class, o -> o.strategy(strategy)
                    .populate("chapters", "model", "reader")
                    .orderBy("title"));
            Sequel sequel = (Sequel) works.get(1);

            assertThat(works).hasSize(4);
            assertThat(sequel.getChapters().isLoaded()).isTrue();
            assertThat(sequel.getChapters().toList())
                    .extracting(Chapter::getName)
                    .containsExactly("Ball");
            assertThat(some(sequel.getModel()).get()).isSameAs(works.get(2));
            assertThat(((Novel) works.get(2)).getChapters().toList()).hasSize(1);
            assertThat(some(((Essay) works.get(3)).getReader()).getName()).isEqualTo("Ann");
        }
    }

    @Test
    void conditions_go_through_relations_to_each_level() {
        assertThat(em.find(Person.class, where("works.title").eq("Fido"))).hasSize(1);
        assertThat(em.find(Person.class, where("works.genre").eq("Boxer"))).hasSize(1);
        assertThat(em.find(Person.class, where("works.genre").eq("Poodle"))).isEmpty();
        assertThat(em.find(Person.class, where("favourite.genre").eq("Boxer"))).hasSize(1);
        assertThat(em.find(Person.class, where("essay.tone").eq(Essay.Tone.LIGHT)))
                .hasSize(1);
        assertThat(em.find(Chapter.class, where("novel.last").eq(true))).hasSize(1);
        assertThat(em.find(Chapter.class, where("novel").eq(em.findOneOrFail(Sequel.class, bello))))
                .hasSize(1);
    }

    @Test
    void collections_of_mixed_classes_are_loaded_together() {
        List<Work> works = em.findAll(Work.class, o -> o.orderBy("title"));
        statements.reset();

        assertThat(((Novel) works.get(1)).getChapters().load().toList()).hasSize(1);
        assertThat(((Novel) works.get(2)).getChapters().isLoaded()).isTrue();
        assertThat(statements.selects()).isEqualTo(1);
        em.populate(works, "owner", "chapters");
        assertThat(some(works.get(0).getOwner()).getName()).isEqualTo("Ann");
    }

    @Test
    void only_what_changed_is_written_and_versions_and_times_move_on() {
        Sequel sequel = em.findOneOrFail(Sequel.class, bello);
        int version = sequel.getVersion();
        sequel.setLast(false);
        sequel.setTitle("Rex");
        em.flush();

        assertThat(statements.updates()).isEqualTo(2);
        assertThat(sequel.getVersion()).isEqualTo(version + 1);
        assertThat(sequel.getChanged()).isNotNull();
        Work read = fresh().findOneOrFail(Work.class, bello);
        assertThat(read.getTitle()).isEqualTo("Rex");
        assertThat(((Sequel) read).isLast()).isFalse();
        assertThat(read.getEntered()).isEqualTo(sequel.getEntered());
    }

    @Test
    void a_flush_without_changes_sends_nothing() {
        em.findAll(Work.class);
        em.findAll(Person.class, o -> o.populate("works", "favourite"));
        statements.reset();
        em.flush();

        assertThat(statements.all()).isZero();
    }

    @Test
    void a_row_that_was_changed_by_others_is_noticed() {
        Novel novel = em.findOneOrFail(Novel.class, fido);
        EntityManager other = fresh();
        other.findOneOrFail(Work.class, fido).setTitle("Other");
        other.flush();
        novel.setGenre("Poodle");

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_a_class_must_have_is_asked_for_before_anything_is_sent() {
        Painting painting = new Painting("Bob", 1, "blue");
        em.persist(painting);
        em.flush();
        em.findOneOrFail(Painting.class, some(painting.getId())).setColour(nothing());

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("Painting.colour");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void removing_an_entity_of_any_class_takes_what_belongs_to_it() {
        em.remove(em.findOneOrFail(Work.class, fido));
        em.flush();

        assertThat(fresh().count(Work.class)).isEqualTo(3);
        assertThat(fresh().count(Chapter.class)).isEqualTo(1);
        if (driver().capabilities().has(Feature.FOREIGN_KEYS)) { // nobody here has loaded who refers to it
            assertThat(fresh().findOneOrFail(Sequel.class, bello).getModel()).isNull();
        }
    }

    @Test
    void what_refers_to_a_removed_entity_is_set_to_null_first() {
        Person person = em.findOneOrFail(Person.class, where("id").eq(ann), o -> o.populate("works", "shelf"));
        em.remove(em.findOneOrFail(Sequel.class, bello));
        em.flush();

        assertThat(person.getFavourite()).isNull();
        assertThat(names(person.getWorks())).containsExactly("Ara", "Fido", "Mia");
        assertThat(names(person.getShelf())).containsExactly("Mia");
        assertThat(fresh().findOneOrFail(Person.class, ann).getFavourite()).isNull();
        assertThat(names(fresh().findOneOrFail(Person.class, ann).getShelf().load()))
                .containsExactly("Mia");
    }

    @Test
    void both_sides_of_a_relation_follow_each_other_whatever_the_class() {
        Person bob = new Person("Bob");
        Essay essay = em.findOneOrFail(Essay.class, mia);
        bob.getWorks().add(essay);
        em.persist(bob);
        em.flush();

        assertThat(essay.getOwner()).isSameAs(bob);
        assertThat(names(fresh().findOneOrFail(Person.class, some(bob.getId()))
                        .getWorks()
                        .load()))
                .containsExactly("Mia");
        assertThat(fresh().findOneOrFail(Person.class, ann).getWorks().load().size())
                .isEqualTo(3);
    }

    @Test
    void unique_values_pass_from_one_class_to_another() {
        Novel novel = em.findOneOrFail(Novel.class, fido);
        em.remove(novel);
        em.persist(new Painting("Fido", 2, "green"));
        em.flush();

        assertThat(fresh().findOneOrFail(Work.class, where("title").eq("Fido"))).isInstanceOf(Painting.class);
    }

    @Test
    void an_inverse_to_one_of_a_class_below_follows() {
        Essay tom = new Essay("Tom", Essay.Tone.SERIOUS);
        Person person = em.findOneOrFail(Person.class, ann);
        person.setEssay(tom);
        em.persist(tom);
        em.flush();

        assertThat(tom.getReader()).isSameAs(person);
        assertThat(fresh().findOneOrFail(Essay.class, mia).getReader()).isNull();
    }

    @Test
    void streams_have_objects_of_their_own_classes() {
        try (var works = em.stream(Work.class, where("title").gt("A"), o -> o.orderBy("title"))) {
            assertThat(works.map(a -> a.getClass().getSimpleName()))
                    .containsExactly("Painting", "Sequel", "Novel", "Essay");
        }
        try (var novels = em.stream(
                Novel.class, where("title").gt("A"), o -> o.populate("chapters").orderBy("title"))) {
            assertThat(novels.map(d -> d.getChapters().toList().get(0).getName()))
                    .containsExactly("Ball", "Bone");
        }
    }

    /** What all works have, and what some have. */
    public record Row(String title, @Nullable String genre) {}

    @Test
    void records_are_read_of_each_level() {
        assertThat(em.findInto(Row.class, Work.class, where("title").gt("A"), o -> o.orderBy("title")))
                .containsExactly(
                        new Row("Ara", null),
                        new Row("Bello", "Boxer"),
                        new Row("Fido", "Beagle"),
                        new Row("Mia", null));
        assertThat(em.findInto(Row.class, Novel.class, where("title").gt("A"), o -> o.orderBy("title")))
                .containsExactly(new Row("Bello", "Boxer"), new Row("Fido", "Beagle"));
    }

    @Test
    void a_refresh_reads_the_row_as_its_own_class() {
        Work work = em.findOneOrFail(Work.class, mia);
        EntityManager other = fresh();
        other.findOneOrFail(Essay.class, mia).setColour("white");
        other.flush();
        em.refresh(work);

        assertThat(((Essay) work).getColour()).isEqualTo("white");
        assertThat(names(em.findAll(Work.class, o -> o.refresh().orderBy("title"))))
                .containsExactly(ALL);
    }

    @Test
    void what_a_transaction_loaded_is_forgotten_when_it_is_rolled_back() {
        Person person = em.findOneOrFail(Person.class, ann);
        Ref<Work> favourite = some(person.getFavourite());
        em.begin();
        assertThat(favourite.load()).isInstanceOf(Sequel.class);
        em.rollback();

        assertThat(favourite.isLoaded()).isFalse();
        assertThat(favourite.load()).isInstanceOf(Sequel.class);
        assertThat(em.findOneOrFail(Work.class, bello)).isSameAs(favourite.get());
    }

    private static List<String> names(Iterable<? extends Work> works) {
        List<String> names = new java.util.ArrayList<>();
        works.forEach(work -> names.add(work.getTitle()));
        return names;
    }

    @Test
    void a_handle_forgets_whose_row_is_removed_by_another_one() {
        em.findOneOrFail(Person.class, ann).setFavourite(em.ref(Work.class, mia));
        em.flush();
        em.clear();
        Person person = em.findOneOrFail(Person.class, ann);
        em.remove(some(person.getEssay()));
        em.flush();

        assertThat(person.getFavourite()).isNull();
        assertThat(fresh().findOneOrFail(Person.class, ann).getFavourite()).isNull();
    }

    @Test
    void a_handle_goes_on_to_others_when_its_row_has_another_one() {
        em.findOneOrFail(Person.class, ann).setFavourite(em.ref(Work.class, mia));
        em.flush();
        em.clear();
        Person person = em.findOneOrFail(Person.class, ann);
        Person other = new Person("Bob");
        other.setFavourite(person.getFavourite());
        em.persist(other);
        em.flush();

        assertThat(some(fresh().findOneOrFail(Person.class, some(other.getId())).getFavourite())
                        .load()
                        .getId())
                .isEqualTo(mia);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_empties_handles_that_the_transaction_has_loaded() {
        Ref<Work> handle = em.ref(Work.class, mia);
        em.getReference(Essay.class, mia);
        em.begin();
        em.findOneOrFail(Essay.class, mia);
        assertThat(handle.isLoaded()).isTrue();
        em.rollback();

        assertThat(handle.isLoaded()).isFalse();
        assertThat(handle.load().getTitle()).isEqualTo("Mia");
    }
}
