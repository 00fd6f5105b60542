// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.MongoORM;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Domain;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What newer servers say about a document that breaks the rules of its collection, in the form of MongoDB's manual. */
class BrokenRulesTest {

    private static final MetadataStorage MODEL = model();

    private static MetadataStorage model() {
        try (MongoORM orm = MongoORM.init(c -> c.dbName("nowhere").entities(Domain.LIBRARY.toArray(Class<?>[]::new)))) {
            return orm.metadata();
        }
    }

    private static BsonDocument told(String rules) {
        return BsonDocument.parse("{failingDocumentId: 1, details: {operatorName: '$jsonSchema',"
                + " schemaRulesNotSatisfied: " + rules + "}}");
    }

    private static CheckConstraintViolationException converted(MongoException failure, Class<?> entity) {
        return (CheckConstraintViolationException)
                new MongoFailures(MODEL).convert(failure, MODEL.get(entity).table(), "db.x.insertMany([?])");
    }

    private static MongoException ofOne(BsonDocument details) {
        return new MongoWriteException(
                new WriteError(121, "Document failed validation", details), new ServerAddress(), Set.of());
    }

    @Test
    void missing_and_wrong_fields_lead_to_their_properties() {
        CheckConstraintViolationException e = converted(
                ofOne(told("[{operatorName: 'required', missingProperties: ['name']}, {operatorName: 'properties',"
                        + " propertiesNotSatisfied: [{propertyName: 'email', details: [{operatorName: 'bsonType',"
                        + " specifiedAs: {bsonType: 'string'}, reason: 'type did not match', consideredValue: 'a secret',"
                        + " consideredType: 'int'}]}]}]")),
                Author.class);

        assertThat(e.properties()).containsExactly("Author.name", "Author.email");
        assertThat(e)
                .hasMessageContaining("Author.name")
                .hasMessageContaining("breaks the rules of 'author'")
                .hasMessageNotContaining("secret");
    }

    @Test
    void fields_of_documents_inside_lead_to_theirs() {
        assertThat(converted(
                                ofOne(
                                        told(
                                                "[{operatorName: 'properties', propertiesNotSatisfied: [{propertyName:"
                                                        + " 'address', details: [{operatorName: 'required', missingProperties: ['city']}]}]}]")),
                                Author.class)
                        .properties())
                .containsExactly("Author.address.city");
        assertThat(converted(ofOne(told("[{operatorName: 'required', missingProperties: ['address']}]")), Author.class)
                        .properties())
                .contains("Author.address.city", "Author.address.street");
    }

    @Test
    void of_many_documents_the_first_that_failed_is_told() {
        BsonDocument details = told("[{operatorName: 'required', missingProperties: ['title']}]");
        MongoException failure = new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(121, "Document failed validation", details, 0)),
                null,
                new ServerAddress(),
                Set.of());

        assertThat(converted(failure, Book.class).properties()).containsExactly("Book.title");
    }

    @Test
    void a_server_that_says_nothing_leads_nowhere() {
        for (String rules : List.of(
                "[]",
                "[{operatorName: 'properties', propertiesNotSatisfied: [{propertyName: 'unknown', details: []}]}]")) {
            assertThat(converted(ofOne(told(rules)), Book.class).properties()).isEmpty();
        }
        assertThat(converted(ofOne(new BsonDocument()), Book.class).properties())
                .isEmpty();
    }
}
