// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.client.MongoCollection;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ValidationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Arrays of embeddables are arrays of documents, in which each value is of MongoDB's own kind. */
class EmbeddedDocumentsTest {

    /** Has parts. */
    @Entity
    static class Machine {

        @PrimaryKey
        @Nullable
        ObjectId id;

        @Nullable
        List<Piece> pieces = new ArrayList<>();
    }

    /** A part. */
    @Embeddable
    static class Piece {

        @Property(column = "n")
        String name = "";

        @Nullable
        BigDecimal price;

        @Nullable
        Instant made;

        @Nullable
        ObjectId supplier;

        @Nullable
        Size size;

        @Nullable
        List<Mark> marks;
    }

    /** Its size. */
    @Embeddable
    record Size(int width, @Nullable Integer height) {}

    /** What is on it. */
    @Embeddable
    record Mark(long number) {}

    private final LentMongo orm = MongoTckDriver.lent(List.of(Machine.class), c -> {});
    private final EntityManager em = orm.em().fork();

    @AfterEach
    void close() {
        orm.close();
    }

    private MongoCollection<BsonDocument> machines() {
        return MongoTckDriver.client().getDatabase(orm.space().name()).getCollection("machine", BsonDocument.class);
    }

    private Machine saved() {
        Machine machine = new Machine();
        Piece wheel = new Piece();
        wheel.name = "wheel";
        wheel.price = new BigDecimal("1.50");
        wheel.made = Instant.EPOCH;
        wheel.supplier = new ObjectId("65f000000000000000000001");
        wheel.size = new Size(7, null);
        wheel.marks = List.of(new Mark(1));
        machine.pieces = new ArrayList<>(Arrays.asList(wheel, null, new Piece()));
        em.persist(machine);
        em.flush();
        return machine;
    }

    @Test
    void each_value_is_of_its_own_kind_and_a_null_is_not_there() {
        saved();

        BsonDocument found = machines().find().first();
        assertThat(found).isNotNull();
        assertThat(found.getArray("pieces").toString())
                .isEqualTo(BsonDocument.parse(
                                "{ a: [ { n: 'wheel', price: NumberDecimal('1.50'), made: ISODate('1970-01-01T00:00:00Z'),"
                                        + " supplier: ObjectId('65f000000000000000000001'), size: { width: 7 },"
                                        + " marks: [ { number: NumberLong(1) } ] }, null, { n: '' } ] }")
                        .getArray("a")
                        .toString());
    }

    @Test
    void conditions_take_the_names_and_kinds_of_the_documents() {
        Machine machine = saved();

        assertThat(em.fork()
                        .find(
                                Machine.class,
                                where("pieces")
                                        .some(where("name")
                                                .eq("wheel")
                                                .and(where("supplier").eq(new ObjectId("65f000000000000000000001")))
                                                .and(where("price").eq(new BigDecimal("1.5")))
                                                .and(where("size.width").gte(7))
                                                .and(where("marks")
                                                        .some(where("number").eq(1))))))
                .singleElement()
                .extracting(found -> found.id)
                .isEqualTo(machine.id);
    }

    @Test
    void what_others_wrote_is_read_and_not_written_again() {
        machines()
                .insertOne(BsonDocument.parse(
                        "{ _id: ObjectId('65f000000000000000000002'), pieces: [ { made: null, other: [1, { a: 2 }],"
                                + " marks: [ { number: 3 } ], n: 'belt', size: { height: 2, width: 1.0 } } ] }"));

        Machine found = em.findAll(Machine.class).get(0);
        Piece belt = found.pieces == null ? new Piece() : found.pieces.get(0);
        assertThat(belt.name).isEqualTo("belt");
        assertThat(belt.made).isNull();
        assertThat(belt.size).isEqualTo(new Size(1, 2));
        assertThat(belt.marks).containsExactly(new Mark(3));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_is_no_document_is_an_error_that_names_the_field() {
        machines().insertOne(BsonDocument.parse("{ _id: ObjectId('65f000000000000000000003'), pieces: [ 7 ] }"));
        assertThatThrownBy(() -> em.findAll(Machine.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3122")
                .hasMessageContaining("machine.pieces");

        machines().deleteMany(new BsonDocument());
        machines()
                .insertOne(BsonDocument.parse(
                        "{ _id: ObjectId('65f000000000000000000004'), pieces: [ { n: 'x', size: { height: 1 } } ] }"));
        assertThatThrownBy(() -> em.findAll(Machine.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-3030")
                .hasMessageContaining("Piece.size.width");
    }
}
