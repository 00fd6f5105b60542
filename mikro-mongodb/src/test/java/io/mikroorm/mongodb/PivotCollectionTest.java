// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.tck.keys.Course;
import io.mikroorm.tck.keys.Course.Pupil;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The links of a many-to-many that asks for a collection of them by name. */
class PivotCollectionTest {

    private final LentMongo orm = MongoTckDriver.lent(List.of(Course.class, Pupil.class), c -> {});
    private final EntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private MongoCollection<Document> collection(String name) {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection(name);
    }

    @Test
    void links_are_documents_with_both_keys_and_the_owner_has_none() {
        Course course = new Course("maths");
        Pupil ann = new Pupil("Ann");
        course.pupils.add(ann);
        course.requires.add(course);
        em.persist(course).flush();

        assertThat(collection("course").find().first()).doesNotContainKeys("pupils", "requires");
        assertThat(collection("enrolment").find().first())
                .containsEntry("course", course.id)
                .containsEntry("pupil", ann.id)
                .hasSize(3);
        assertThat(collection("needed_before").find().first())
                .containsEntry("course_1", course.id)
                .containsEntry("course_2", course.id);
    }

    @Test
    void its_indexes_serve_both_sides() {
        assertThat(orm.mongo().schema().createScript())
                .contains("db.createCollection(\"enrolment\");")
                .contains("db.enrolment.createIndex({ course: 1, pupil: 1 }, { name: \"enrolment_course_pupil_unique\","
                        + " unique: true });")
                .contains("db.enrolment.createIndex({ pupil: 1 }, { name: \"enrolment_pupil_index\" });")
                .doesNotContain("course_pupils");
        assertThat(orm.mongo().schema().dropOtherIndexes()).isEmpty();
    }

    @Test
    void with_validators_links_have_both_keys() {
        try (MongoORM checked =
                MongoORM.init(c -> c.dbName("nowhere").validators(true).entities(Course.class, Pupil.class))) {
            assertThat(checked.schema().createScript().lines().filter(line -> line.contains("\"enrolment\"")))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("required: [\"course\", \"pupil\"]")
                    .contains("course: { bsonType: \"long\" }");
        }
    }

    /** Its links would have their key as one end. */
    @Entity
    static class Misnamed {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToMany(pivotTable = "wrong", joinColumn = "_id", inverseJoinColumn = "pupil")
        EntityCollection<Pupil> members = EntityCollection.of(this);
    }

    /** A part with the name of an operator. */
    @Embeddable
    record Priced(@Property(column = "$gt") int price) {}

    /** Has such parts. */
    @Entity
    static class Basket {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded
        List<Priced> things = List.of();
    }

    @Test
    void names_of_their_fields_and_of_fields_in_arrays_are_checked() {
        assertThatThrownBy(() ->
                        MongoORM.init(c -> c.dbName("nowhere").entities(Misnamed.class, Course.class, Pupil.class)))
                .hasMessageContaining("[MO-5122]")
                .hasMessageContaining("Misnamed.members");
        assertThatThrownBy(() -> MongoORM.init(c -> c.dbName("nowhere").entities(Basket.class)))
                .hasMessageContaining("[MO-5122]")
                .hasMessageContaining("Basket.things.price");
    }

    @Test
    void members_without_an_order_come_as_they_were_added() {
        List<Course> needed = List.of(new Course("c"), new Course("a"), new Course("b"));
        Course course = new Course("last");
        course.requires.addAll(needed);
        em.persist(course).flush();
        for (String title : List.of("x", "y")) {
            Course further = new Course(title);
            course.requires.add(further);
            em.persist(further).flush();
        }
        Course stored =
                orm.em().fork().findOneOrFail(Course.class, where("title").eq("last"));
        assertThat(stored.requires.load()).extracting(each -> each.title).containsExactly("c", "a", "b", "x", "y");
    }

    /** A group whose row is checked when it goes. */
    @Entity
    static class Club {

        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        String name = "chess";

        @ManyToMany(pivotTable = "club_member", joinColumn = "club", inverseJoinColumn = "pupil")
        EntityCollection<Pupil> members = EntityCollection.of(this);
    }

    @Test
    void what_is_not_removed_since_it_has_changed_keeps_its_links_outside_of_transactions_too() {
        try (LentMongo loose = MongoTckDriver.lent(
                List.of(Club.class, Course.class, Pupil.class), c -> c.implicitTransactions(false))) {
            MongoDatabase database =
                    MongoTckDriver.client().getDatabase(loose.space().name());
            Club club = new Club();
            club.members.add(new Pupil("Ann"));
            EntityManager mine = loose.em().fork();
            mine.persist(club).flush();
            database.getCollection("club").updateOne(new Document(), new Document("$inc", new Document("version", 1)));
            mine.remove(club);

            assertThatThrownBy(mine::flush).isInstanceOf(OptimisticLockException.class);
            assertThat(database.getCollection("club").countDocuments()).isEqualTo(1);
            assertThat(database.getCollection("club_member").countDocuments()).isEqualTo(1);
        }
    }
}
