// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
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

/** Entities of a hierarchy in a single table are written to it and come back as objects of their own classes. */
public abstract class SingleTableContract extends Contract {

    private static final String[] ALL = {"Ara", "Bello", "Fido", "Mia"};

    private long fido;
    private long bello;
    private long mia;
    private long ara;
    private long ann;

    /** On a small zoo. */
    protected SingleTableContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Zoo.ALL;
    }

    @BeforeEach
    void rows() {
        Keeper keeper = new Keeper("Ann");
        Dog dog = new Dog("Fido", "Beagle");
        Puppy puppy = new Puppy("Bello", "Boxer");
        puppy.setTrained(true);
        puppy.setFather(Ref.of(dog));
        Cat cat = new Cat("Mia", true);
        cat.setColour("grey");
        cat.setSize(30);
        Bird bird = new Bird("Ara", 1.25, "red");
        Toy ball = new Toy("Ball");
        Toy bone = new Toy("Bone");
        puppy.getToys().add(ball);
        dog.getToys().add(bone);
        keeper.getAnimals().add(dog);
        keeper.getAnimals().add(cat);
        keeper.getAnimals().add(bird);
        keeper.getAnimals().add(puppy);
        keeper.getWalks().add(puppy);
        keeper.getWalks().add(cat);
        keeper.setCat(cat);
        keeper.setFavourite(Ref.of(puppy));
        given(keeper);
        fido = some(dog.getId());
        bello = some(puppy.getId());
        mia = some(cat.getId());
        ara = some(bird.getId());
        ann = some(keeper.getId());
    }

    @Test
    void the_root_finds_objects_of_their_own_classes() {
        List<Animal> animals = em.find(Animal.class, where("name").gt("A"), o -> o.orderBy("name"));

        assertThat(statements.selects()).isEqualTo(1);
        assertThat(animals)
                .extracting(a -> (Object) a.getClass())
                .containsExactly(Bird.class, Puppy.class, Dog.class, Cat.class);
        assertThat(animals.get(0)).isInstanceOfSatisfying(Bird.class, bird -> {
            assertThat(bird.getSpan()).isEqualTo(1.25);
            assertThat(bird.getColour()).isEqualTo("red");
        });
        assertThat(animals.get(1)).isInstanceOfSatisfying(Puppy.class, puppy -> {
            assertThat(puppy.isTrained()).isTrue();
            assertThat(puppy.getBreed()).isEqualTo("Boxer");
            assertThat(puppy.getLegs()).isEqualTo(4);
        });
        assertThat(animals.get(3)).isInstanceOfSatisfying(Cat.class, cat -> {
            assertThat(cat.isIndoor()).isTrue();
            assertThat(cat.getColour()).isEqualTo("grey");
            assertThat(cat.getSize()).isEqualTo(30);
            assertThat(some(cat.getFriend()).getId()).isEqualTo(ann);
        });
    }

    @Test
    void each_class_finds_its_own_and_those_below() {
        assertThat(names(em.findAll(Mammal.class, o -> o.orderBy("name")))).containsExactly("Bello", "Fido", "Mia");
        assertThat(names(em.findAll(Dog.class, o -> o.orderBy("name")))).containsExactly("Bello", "Fido");
        assertThat(names(em.findAll(Puppy.class))).containsExactly("Bello");
        assertThat(names(em.findAll(Cat.class))).containsExactly("Mia");
        assertThat(em.count(Animal.class)).isEqualTo(4);
        assertThat(em.count(Mammal.class)).isEqualTo(3);
        assertThat(em.count(Dog.class, where("breed").eq("Beagle"))).isEqualTo(1);
        assertThat(em.findAndCount(Dog.class, where("legs").eq(4), o -> o.limit(1)))
                .satisfies(found -> assertThat(found.total()).isEqualTo(2));
    }

    @Test
    void conditions_and_orders_of_the_root_reach_properties_of_classes_below() {
        assertThat(names(em.find(Animal.class, where("breed").eq("Boxer")))).containsExactly("Bello");
        assertThat(names(em.find(Animal.class, Condition.about(Animal.class, Dog_.breed.eq("Boxer")))))
                .containsExactly("Bello");
        assertThat(em.find(Keeper.class, Keeper_.animals().some(Condition.about(Animal.class, Cat_.indoor.eq(true)))))
                .hasSize(1);
        assertThat(names(em.find(Animal.class, where("colour").in("red", "grey"), o -> o.orderBy("colour"))))
                .containsExactly("Mia", "Ara");
        assertThat(names(em.find(Animal.class, where("size").eq(30)))).containsExactly("Mia");
        assertThat(names(em.find(Animal.class, where("father.name").eq("Fido"))))
                .containsExactly("Bello");
        assertThat(names(em.find(Animal.class, where("toys.name").eq("Bone")))).containsExactly("Fido");
        assertThat(names(em.find(Animal.class, where("type").eq("young dog")))).containsExactly("Bello");
        assertThatThrownBy(() -> em.find(Dog.class, where("indoor").eq(true)))
                .hasMessageContaining("Dog has no property 'indoor'");
    }

    @Test
    void an_entity_is_found_by_its_key_as_what_it_is() {
        assertThat(em.findOne(Animal.class, bello)).isInstanceOf(Puppy.class);
        assertThat(em.findOne(Dog.class, bello)).isSameAs(em.findOne(Animal.class, bello));
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(em.findOne(Cat.class, bello)).isNull();
        assertThat(em.findOne(Cat.class, fido)).isNull();
        assertThat(em.findOne(Bird.class, ara)).isNotNull();
        assertThatThrownBy(() -> em.findOneOrFail(Cat.class, fido)).hasMessageContaining("Cat");
        assertThat(fresh().findOne(Mammal.class, ara)).isNull();
    }

    @Test
    void there_is_one_object_for_a_row_whatever_class_it_is_asked_for_by() {
        Puppy puppy = em.findOneOrFail(Puppy.class, bello);

        assertThat(em.findAll(Animal.class)).contains(puppy);
        assertThat(em.findAll(Mammal.class)).contains(puppy);
        assertThat(em.findOneOrFail(Toy.class, where("name").eq("Ball")).getDog())
                .isSameAs(puppy);
    }

    @Test
    void a_handle_shows_the_object_once_it_is_loaded() {
        Keeper keeper = em.findOneOrFail(Keeper.class, ann);
        Ref<Animal> favourite = some(keeper.getFavourite());

        assertThat(favourite.isLoaded()).isFalse();
        assertThat(favourite.key()).isEqualTo(bello);
        assertThat(favourite.load()).isInstanceOf(Puppy.class);
        assertThat(favourite.get()).isSameAs(em.findOne(Dog.class, bello));
        em.flush();
        assertThat(statements.updates()).isZero();
    }

    @Test
    void handles_of_several_classes_show_the_same_object() {
        Ref<Animal> wide = em.ref(Animal.class, bello);
        Ref<Dog> narrow = em.ref(Dog.class, bello);

        assertThat(wide.isLoaded()).isFalse();
        assertThat(em.findAll(Puppy.class)).hasSize(1);
        assertThat(wide.get()).isInstanceOf(Puppy.class).isSameAs(narrow.get());
        assertThat(em.ref(Animal.class, bello).get()).isSameAs(narrow.get());
    }

    @Test
    void a_handle_that_another_took_the_place_of_is_written_as_that_one() {
        Ref<Animal> wide = em.ref(Animal.class, fido);
        em.ref(Dog.class, fido);
        Keeper keeper = new Keeper("Bob");
        keeper.setFavourite(wide);
        em.persist(keeper);
        em.flush();

        assertThat(some(fresh().findOneOrFail(Keeper.class, some(keeper.getId()))
                                .getFavourite())
                        .key())
                .isEqualTo(fido);
        assertThat(wide.load()).isInstanceOf(Dog.class);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_object_that_only_knows_its_key_needs_a_class_that_is_known() {
        assertThat(em.getReference(Cat.class, mia)).isInstanceOf(Cat.class);
        assertThatThrownBy(() -> em.getReference(Dog.class, fido))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3040");
        assertThat(names(em.findAll(Animal.class, o -> o.orderBy("name")))).containsExactly(ALL);
    }

    @Test
    void a_row_of_another_class_than_a_reference_says_is_an_error() {
        em.getReference(Cat.class, fido);

        assertThatThrownBy(() -> em.findAll(Animal.class)).hasMessageContaining("MO-3042");
    }

    @Test
    void a_plain_field_of_a_class_that_is_extended_is_loaded_with_its_owner() {
        Toy ball = em.findOneOrFail(Toy.class, where("name").eq("Ball"));

        assertThat(ball.getDog()).isInstanceOf(Puppy.class);
        assertThat(some(ball.getDog()).getName()).isEqualTo("Bello");
        assertThat(statements.selects()).isEqualTo(1);
    }

    @Test
    void relations_to_each_level_are_populated() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            EntityManager reading = fresh();
            Keeper keeper = reading.findAll(Keeper.class, o -> o.strategy(strategy)
                            .populate("animals", "walks", "favourite.keeper", "cat"))
                    .get(0);

            assertThat(names(keeper.getAnimals())).containsExactly(ALL);
            assertThat(keeper.getAnimals().toList().get(1)).isInstanceOf(Puppy.class);
            assertThat(names(keeper.getWalks())).containsExactly("Bello", "Mia");
            assertThat(some(keeper.getFavourite()).get())
                    .isSameAs(keeper.getAnimals().toList().get(1));
            assertThat(some(keeper.getCat()).isIndoor()).isTrue();
            assertThat(some(keeper.getCat()).getKeeper()).isSameAs(keeper);
        }
    }

    @Test
    void relations_of_classes_below_are_populated_through_the_root() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Animal> animals = fresh().findAll(Animal.class, o -> o.strategy(strategy)
                    .populate("toys", "father", "friend")
                    .orderBy("name"));
            Puppy puppy = (Puppy) animals.get(1);

            assertThat(animals).hasSize(4);
            assertThat(puppy.getToys().isLoaded()).isTrue();
            assertThat(puppy.getToys().toList()).extracting(Toy::getName).containsExactly("Ball");
            assertThat(some(puppy.getFather()).get()).isSameAs(animals.get(2));
            assertThat(((Dog) animals.get(2)).getToys().toList()).hasSize(1);
            assertThat(some(((Cat) animals.get(3)).getFriend()).getName()).isEqualTo("Ann");
        }
    }

    @Test
    void conditions_go_through_relations_to_each_level() {
        assertThat(em.find(Keeper.class, where("animals.name").eq("Fido"))).hasSize(1);
        assertThat(em.find(Keeper.class, where("animals.breed").eq("Boxer"))).hasSize(1);
        assertThat(em.find(Keeper.class, where("animals.breed").eq("Poodle"))).isEmpty();
        assertThat(em.find(Keeper.class, where("favourite.breed").eq("Boxer"))).hasSize(1);
        assertThat(em.find(Keeper.class, where("cat.indoor").eq(true))).hasSize(1);
        assertThat(em.find(Toy.class, where("dog.trained").eq(true))).hasSize(1);
        assertThat(em.find(Toy.class, where("dog").eq(em.findOneOrFail(Puppy.class, bello))))
                .hasSize(1);
    }

    @Test
    void collections_of_mixed_classes_are_loaded_together() {
        List<Animal> animals = em.findAll(Animal.class, o -> o.orderBy("name"));
        statements.reset();

        assertThat(((Dog) animals.get(1)).getToys().load().toList()).hasSize(1);
        assertThat(((Dog) animals.get(2)).getToys().isLoaded()).isTrue();
        assertThat(statements.selects()).isEqualTo(1);
        em.populate(animals, "keeper", "toys");
        assertThat(some(animals.get(0).getKeeper()).getName()).isEqualTo("Ann");
    }

    @Test
    void only_what_changed_is_written_and_versions_and_times_move_on() {
        Puppy puppy = em.findOneOrFail(Puppy.class, bello);
        int version = puppy.getVersion();
        puppy.setTrained(false);
        puppy.setName("Rex");
        em.flush();

        assertThat(statements.updates()).isEqualTo(1);
        assertThat(puppy.getVersion()).isEqualTo(version + 1);
        assertThat(puppy.getSeen()).isNotNull();
        Animal read = fresh().findOneOrFail(Animal.class, bello);
        assertThat(read.getName()).isEqualTo("Rex");
        assertThat(((Puppy) read).isTrained()).isFalse();
        assertThat(read.getBorn()).isEqualTo(puppy.getBorn());
    }

    @Test
    void a_flush_without_changes_sends_nothing() {
        em.findAll(Animal.class);
        em.findAll(Keeper.class, o -> o.populate("animals", "favourite"));
        statements.reset();
        em.flush();

        assertThat(statements.all()).isZero();
    }

    @Test
    void a_row_that_was_changed_by_others_is_noticed() {
        Dog dog = em.findOneOrFail(Dog.class, fido);
        EntityManager other = fresh();
        other.findOneOrFail(Animal.class, fido).setName("Other");
        other.flush();
        dog.setBreed("Poodle");

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_a_class_must_have_is_asked_for_although_the_column_takes_null() {
        Bird bird = new Bird("Bob", 1, "blue");
        em.persist(bird);
        em.flush();
        em.findOneOrFail(Bird.class, some(bird.getId())).setColour(nothing());

        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("Bird.colour");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void removing_an_entity_of_any_class_takes_what_belongs_to_it() {
        em.remove(em.findOneOrFail(Animal.class, fido));
        em.flush();

        assertThat(fresh().count(Animal.class)).isEqualTo(3);
        assertThat(fresh().count(Toy.class)).isEqualTo(1);
        if (driver().capabilities().has(Feature.FOREIGN_KEYS)) { // nobody here has loaded who refers to it
            assertThat(fresh().findOneOrFail(Puppy.class, bello).getFather()).isNull();
        }
    }

    @Test
    void what_refers_to_a_removed_entity_is_set_to_null_first() {
        Keeper keeper = em.findOneOrFail(Keeper.class, where("id").eq(ann), o -> o.populate("animals", "walks"));
        em.remove(em.findOneOrFail(Puppy.class, bello));
        em.flush();

        assertThat(keeper.getFavourite()).isNull();
        assertThat(names(keeper.getAnimals())).containsExactly("Ara", "Fido", "Mia");
        assertThat(names(keeper.getWalks())).containsExactly("Mia");
        assertThat(fresh().findOneOrFail(Keeper.class, ann).getFavourite()).isNull();
        assertThat(names(fresh().findOneOrFail(Keeper.class, ann).getWalks().load()))
                .containsExactly("Mia");
    }

    @Test
    void both_sides_of_a_relation_follow_each_other_whatever_the_class() {
        Keeper bob = new Keeper("Bob");
        Cat cat = em.findOneOrFail(Cat.class, mia);
        bob.getAnimals().add(cat);
        em.persist(bob);
        em.flush();

        assertThat(cat.getKeeper()).isSameAs(bob);
        assertThat(names(fresh().findOneOrFail(Keeper.class, some(bob.getId()))
                        .getAnimals()
                        .load()))
                .containsExactly("Mia");
        assertThat(fresh().findOneOrFail(Keeper.class, ann).getAnimals().load().size())
                .isEqualTo(3);
    }

    @Test
    void unique_values_pass_from_one_class_to_another() {
        Dog dog = em.findOneOrFail(Dog.class, fido);
        em.remove(dog);
        em.persist(new Bird("Fido", 2, "green"));
        em.flush();

        assertThat(fresh().findOneOrFail(Animal.class, where("name").eq("Fido")))
                .isInstanceOf(Bird.class);
    }

    @Test
    void an_inverse_to_one_of_a_class_below_follows() {
        Cat tom = new Cat("Tom", false);
        Keeper keeper = em.findOneOrFail(Keeper.class, ann);
        keeper.setCat(tom);
        em.persist(tom);
        em.flush();

        assertThat(tom.getFriend()).isSameAs(keeper);
        assertThat(fresh().findOneOrFail(Cat.class, mia).getFriend()).isNull();
    }

    @Test
    void streams_have_objects_of_their_own_classes() {
        try (var animals = em.stream(Animal.class, where("name").gt("A"), o -> o.orderBy("name"))) {
            assertThat(animals.map(a -> a.getClass().getSimpleName())).containsExactly("Bird", "Puppy", "Dog", "Cat");
        }
        try (var dogs = em.stream(
                Dog.class, where("name").gt("A"), o -> o.populate("toys").orderBy("name"))) {
            assertThat(dogs.map(d -> d.getToys().toList().get(0).getName())).containsExactly("Ball", "Bone");
        }
    }

    /** What all animals have, and what some have. */
    public record Row(String name, @Nullable String breed) {}

    @Test
    void records_are_read_of_each_level() {
        assertThat(em.findInto(Row.class, Animal.class, where("name").gt("A"), o -> o.orderBy("name")))
                .containsExactly(
                        new Row("Ara", null),
                        new Row("Bello", "Boxer"),
                        new Row("Fido", "Beagle"),
                        new Row("Mia", null));
        assertThat(em.findInto(Row.class, Dog.class, where("name").gt("A"), o -> o.orderBy("name")))
                .containsExactly(new Row("Bello", "Boxer"), new Row("Fido", "Beagle"));
    }

    @Test
    void a_refresh_reads_the_row_as_its_own_class() {
        Animal animal = em.findOneOrFail(Animal.class, mia);
        EntityManager other = fresh();
        other.findOneOrFail(Cat.class, mia).setColour("white");
        other.flush();
        em.refresh(animal);

        assertThat(((Cat) animal).getColour()).isEqualTo("white");
        assertThat(names(em.findAll(Animal.class, o -> o.refresh().orderBy("name"))))
                .containsExactly(ALL);
    }

    @Test
    void what_a_transaction_loaded_is_forgotten_when_it_is_rolled_back() {
        Keeper keeper = em.findOneOrFail(Keeper.class, ann);
        Ref<Animal> favourite = some(keeper.getFavourite());
        em.begin();
        assertThat(favourite.load()).isInstanceOf(Puppy.class);
        em.rollback();

        assertThat(favourite.isLoaded()).isFalse();
        assertThat(favourite.load()).isInstanceOf(Puppy.class);
        assertThat(em.findOneOrFail(Animal.class, bello)).isSameAs(favourite.get());
    }

    private static List<String> names(Iterable<? extends Animal> animals) {
        List<String> names = new java.util.ArrayList<>();
        animals.forEach(animal -> names.add(animal.getName()));
        return names;
    }

    @Test
    void a_handle_forgets_whose_row_is_removed_by_another_one() {
        em.findOneOrFail(Keeper.class, ann).setFavourite(em.ref(Animal.class, mia));
        em.flush();
        em.clear();
        Keeper keeper = em.findOneOrFail(Keeper.class, ann);
        em.remove(some(keeper.getCat()));
        em.flush();

        assertThat(keeper.getFavourite()).isNull();
        assertThat(fresh().findOneOrFail(Keeper.class, ann).getFavourite()).isNull();
    }

    @Test
    void a_handle_goes_on_to_others_when_its_row_has_another_one() {
        em.findOneOrFail(Keeper.class, ann).setFavourite(em.ref(Animal.class, mia));
        em.flush();
        em.clear();
        Keeper keeper = em.findOneOrFail(Keeper.class, ann);
        Keeper other = new Keeper("Bob");
        other.setFavourite(keeper.getFavourite());
        em.persist(other);
        em.flush();

        assertThat(some(fresh().findOneOrFail(Keeper.class, some(other.getId())).getFavourite())
                        .load()
                        .getId())
                .isEqualTo(mia);
    }

    @Test
    @Requires(Feature.TRANSACTIONS)
    void a_rollback_empties_handles_that_the_transaction_has_loaded() {
        Ref<Animal> handle = em.ref(Animal.class, mia);
        em.getReference(Cat.class, mia);
        em.begin();
        em.findOneOrFail(Cat.class, mia);
        assertThat(handle.isLoaded()).isTrue();
        em.rollback();

        assertThat(handle.isLoaded()).isFalse();
        assertThat(handle.load().getName()).isEqualTo("Mia");
    }
}
