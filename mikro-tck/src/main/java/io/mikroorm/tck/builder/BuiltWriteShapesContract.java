// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.hierarchy.Animal;
import io.mikroorm.tck.hierarchy.Cat;
import io.mikroorm.tck.hierarchy.Dog;
import io.mikroorm.tck.hierarchy.Mammal;
import io.mikroorm.tck.hierarchy.Zoo;
import io.mikroorm.tck.joined.Chapter;
import io.mikroorm.tck.joined.Painting;
import io.mikroorm.tck.joined.Person;
import io.mikroorm.tck.joined.Work;
import io.mikroorm.tck.sql.SqlTckDriver;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.upper;
import static io.mikroorm.sql.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Writes that are built of classes that extend each other, and of rows whose keys have several parts. */
public abstract class BuiltWriteShapesContract {

    /** On the zoo, the museum, and seats. */
    protected BuiltWriteShapesContract() {}

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** A place in a row. */
    @Entity
    public static class Seat {

        /** The parts. */
        public record Key(@Property(length = 5) String row, int number) {}

        @PrimaryKey
        public Key id = new Key("", 0);

        @Property(length = 20)
        public String label = "";

        @ManyToOne
        public @Nullable Seat beside;

        /** For the ORM. */
        public Seat() {}

        static Seat of(String row, int number, @Nullable Seat beside) {
            Seat seat = new Seat();
            seat.id = new Key(row, number);
            seat.label = row + number;
            seat.beside = beside;
            return seat;
        }
    }

    private void with(List<Class<?>> model, Consumer<EntityManager> given, Consumer<SqlORM> work) {
        try (SqlORM orm = (SqlORM) driver().open(model, c -> {})) {
            EntityManager em = orm.em().fork();
            given.accept(em);
            em.flush();
            work.accept(orm);
        }
    }

    private static SqlEntityManager em(SqlORM orm) {
        return Sql.of(orm.em().fork());
    }

    @Test
    void rows_of_one_table_are_those_of_the_class() {
        with(Zoo.ALL, em -> em.persist(new Dog("Rex", "pug")).persist(new Cat("Tom", true)), orm -> {
            assertThat(em(orm).update(Dog.class, "d")
                            .set("d.name", upper(value("rex")))
                            .all()
                            .execute())
                    .isEqualTo(1);
            assertThat(em(orm).findAll(Animal.class))
                    .extracting(Animal::getName)
                    .containsExactlyInAnyOrder("REX", "Tom");
            em(orm).insert(Dog.class, "d")
                    .set("name", "Fido")
                    .set("breed", "collie")
                    .execute();
            assertThat(em(orm).count(Dog.class)).isEqualTo(2);
            assertThat(em(orm).findOneOrFail(Mammal.class, where("name").eq("Fido")))
                    .isInstanceOf(Dog.class);
            assertThat(em(orm).delete(Cat.class, "c").all().execute()).isEqualTo(1);
            assertThat(em(orm).findAll(Animal.class)).hasSize(2).allMatch(Dog.class::isInstance);
        });
    }

    @Test
    void rows_in_several_tables_take_plain_values_and_all_conditions() {
        List<Class<?>> works = List.of(Work.class, Person.class, Chapter.class);
        Consumer<EntityManager> given =
                em -> em.persist(new Painting("Sea", 1.5, "blue")).persist(new Painting("Wood", 2, "green"));
        with(works, given, orm -> {
            assertThat(em(orm).update(Painting.class, "p")
                            .set("p.colour", "grey")
                            .set("p.title", "x")
                            .where(where("p.colour").eq("blue"))
                            .execute())
                    .isEqualTo(1);
            Painting sea = em(orm).findOneOrFail(Painting.class, where("title").eq("x"));
            assertThat(sea.getColour()).isEqualTo("grey");
            assertThat(sea.getVersion()).isEqualTo(2);
            assertThatThrownBy(() -> em(orm).update(Painting.class, "p")
                            .set("p.colour", upper(value("x")))
                            .all()
                            .execute())
                    .hasMessageContaining("MO-5254");
            assertThatThrownBy(() -> em(orm).insert(Painting.class, "p")
                            .set("title", "x")
                            .set("width", 1.5)
                            .set("colour", "red")
                            .execute())
                    .hasMessageContaining("MO-5254");
            assertThatThrownBy(() -> em(orm).delete(Painting.class, "p")
                            .all()
                            .returning("p.id")
                            .getRows())
                    .hasMessageContaining("MO-5254");
            assertThat(em(orm).delete(Painting.class, "p")
                            .where(where("p.title").eq("x"))
                            .execute())
                    .isEqualTo(1);
            assertThat(em(orm).findAll(Work.class)).extracting(Work::getTitle).containsExactly("Wood");
        });
    }

    @Test
    void keys_of_several_parts_are_found_set_and_inserted_as_a_whole() {
        Consumer<EntityManager> given = em -> {
            Seat a1 = Seat.of("A", 1, null);
            em.persist(a1).persist(Seat.of("A", 2, a1)).persist(Seat.of("B", 1, null));
        };
        with(List.of(Seat.class), given, orm -> {
            assertThat(em(orm).update(Seat.class, "s")
                            .set("s.label", "beside")
                            .where(where("s.beside.label").eq("A1"))
                            .execute())
                    .isEqualTo(1);
            assertThat(em(orm).update(Seat.class, "s")
                            .set("s.beside", new Seat.Key("A", 2))
                            .where(where("s.id").eq(new Seat.Key("B", 1)))
                            .execute())
                    .isEqualTo(1);
            assertThat(em(orm).findOneOrFail(Seat.class, where("beside.label").eq("beside")).label)
                    .isEqualTo("B1");
            em(orm).update(Seat.class, "s")
                    .set("label", column("s.beside.label"))
                    .where(where("s.id").eq(new Seat.Key("A", 2)))
                    .execute();
            assertThat(em(orm).count(Seat.class, where("label").eq("A1"))).isEqualTo(2);
            em(orm).insert(Seat.class, "s")
                    .set("id", new Seat.Key("A", 1))
                    .set("label", "merged")
                    .nextRow()
                    .set("id", new Seat.Key("C", 1))
                    .set("label", "new")
                    .onConflict("id")
                    .merge("label")
                    .execute();
            assertThat(em(orm).findAll(Seat.class, o -> o.orderBy("id")))
                    .extracting(seat -> seat.label)
                    .containsExactly("merged", "A1", "B1", "new");
            assertThat(em(orm).delete(Seat.class, "s")
                            .where(where("s.beside.label").eq("A1"))
                            .execute())
                    .isEqualTo(1);
        });
    }
}
