// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.tck.hierarchy.Animal;
import io.mikroorm.tck.hierarchy.Dog;
import io.mikroorm.tck.hierarchy.Keeper;
import io.mikroorm.tck.hierarchy.Mammal;
import io.mikroorm.tck.hierarchy.Toy;
import io.mikroorm.tck.hierarchy.Zoo;
import io.mikroorm.tck.joined.Chapter;
import io.mikroorm.tck.joined.Novel;
import io.mikroorm.tck.joined.Painting;
import io.mikroorm.tck.joined.Person;
import io.mikroorm.tck.joined.Work;
import io.mikroorm.tck.polymorphic.Board;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Queries that are built over classes that extend each other, and over relations to several classes. */
public abstract class QueryBuilderHierarchyContract {

    /** On the zoo, and on the board. */
    protected QueryBuilderHierarchyContract() {}

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    private void with(List<Class<?>> model, Consumer<EntityManager> given, Consumer<SqlEntityManager> work) {
        try (MikroORM orm = driver().open(model, c -> {})) {
            EntityManager em = orm.em().fork();
            given.accept(em);
            em.flush();
            work.accept(Sql.of(orm.em().fork()));
        }
    }

    private static void zoo(EntityManager em) {
        Keeper ann = new Keeper("Ann");
        Keeper bob = new Keeper("Bob");
        Dog rex = new Dog("Rex", "collie");
        rex.setKeeper(ann);
        Dog fido = new Dog("Fido", "pug");
        fido.setKeeper(bob);
        fido.getToys().add(new Toy("ball"));
        ann.getWalks().add(rex);
        ann.getWalks().add(fido);
        em.persist(rex).persist(fido).persist(ann).persist(bob);
    }

    @Test
    void rows_of_one_table_are_those_of_the_class_that_is_joined() {
        with(Zoo.ALL, QueryBuilderHierarchyContract::zoo, em -> {
            assertThat(em.createQueryBuilder(Dog.class, "d")
                            .where(where("d.breed").eq("pug"))
                            .getResultList())
                    .extracting(Animal::getName)
                    .containsExactly("Fido");
            assertThat(em.createQueryBuilder(Mammal.class, "m").getCount()).isEqualTo(2);
            assertThat(em.createQueryBuilder(Keeper.class, "k")
                            .join("k.animals", "a")
                            .where(where("a.name").eq("Rex"))
                            .getResultList())
                    .extracting(Keeper::getName)
                    .containsExactly("Ann");
            List<Keeper> walkers = em.createQueryBuilder(Keeper.class, "k")
                    .leftJoinAndSelect("k.walks", "w")
                    .orderBy("k.name")
                    .getResultList();
            assertThat(walkers.get(0).getWalks()).extracting(Animal::getName).containsExactlyInAnyOrder("Rex", "Fido");
            assertThat(walkers.get(1).getWalks()).isEmpty();
            assertThat(em.createQueryBuilder(Toy.class, "t")
                            .joinAndSelect("t.dog", "d")
                            .leftJoinAndSelect("d.keeper", "k")
                            .where(where("k.name").eq("Bob"))
                            .getSingleResult())
                    .isNotNull();
        });
    }

    @Test
    void rows_of_several_tables_are_one_row() {
        List<Class<?>> works = List.of(Work.class, Person.class, Chapter.class);
        with(works, QueryBuilderHierarchyContract::works, em -> {
            assertThat(em.createQueryBuilder(Novel.class, "n")
                            .where(where("n.title")
                                    .eq("Dune")
                                    .and(where("n.genre").eq("sf")))
                            .orderBy("n.title")
                            .getResultList())
                    .hasSize(1);
            List<Person> owners = em.createQueryBuilder(Person.class, "p")
                    .leftJoinAndSelect("p.works", "w")
                    .orderBy("p.name")
                    .getResultList();
            assertThat(owners.get(0).getWorks()).extracting(Work::getTitle).containsExactlyInAnyOrder("Dune", "Red");
            assertThat(owners.get(0).getWorks()).hasAtLeastOneElementOfType(Painting.class);
            assertThat(owners.get(1).getWorks()).isEmpty();
            assertThat(em.createQueryBuilder(Person.class, "p")
                            .leftJoin("p.shelf", "s", where("s.title").eq("Dune"))
                            .where(where("s.id").isNull())
                            .getResultList())
                    .extracting(Person::getName)
                    .containsExactly("Ann");
            assertThat(em.createQueryBuilder(Person.class, "p")
                            .leftJoin("p.works", "w")
                            .orderBy("w.title")
                            .limit(1)
                            .getResultList())
                    .hasSize(1);
        });
    }

    private static void works(EntityManager em) {
        Person ann = new Person("Ann");
        Person bob = new Person("Bob");
        Novel dune = new Novel("Dune", "sf");
        dune.setOwner(ann);
        Painting red = new Painting("Red", 2.5, "red");
        red.setOwner(ann);
        bob.getShelf().add(dune);
        em.persist(ann).persist(bob).persist(dune).persist(red);
    }

    @Test
    void a_relation_to_several_classes_is_joined_to_the_one_that_is_named() {
        with(Board.ALL, QueryBuilderHierarchyContract::board, em -> {
            assertThat(em.createQueryBuilder(Board.Remark.class, "r")
                            .join("r.topic<Note>", "n")
                            .where(where("n.title").eq("first"))
                            .getResultList())
                    .hasSize(1);
            assertThat(em.createQueryBuilder(Board.Note.class, "n")
                            .leftJoinAndSelect("n.remarks", "r")
                            .orderBy("n.title")
                            .getResultList())
                    .extracting(note -> note.remarks.isLoaded())
                    .containsOnly(true);
        });
    }

    private static void board(EntityManager em) {
        Board.Note note = new Board.Note("first");
        Board.Remark remark = new Board.Remark("good");
        remark.topic = Ref.of(note);
        em.persist(note).persist(new Board.Note("second")).persist(remark);
    }
}
