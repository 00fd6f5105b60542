// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An index of the model beside one that a server tells of, each in its own words. */
class IndexDesignTest {

    private static IndexDesign wanted(String keys, String options) {
        return new IndexDesign("by", BsonDocument.parse(keys), BsonDocument.parse(options));
    }

    private static BsonDocument told(String index) {
        return BsonDocument.parse(index);
    }

    private static IndexChanges changes(IndexDesign wanted, String... there) {
        return IndexChanges.between(
                new CollectionDesign("c", List.of(wanted), null),
                List.of(there).stream().map(IndexDesignTest::told).toList());
    }

    private static void isThere(IndexDesign wanted, String told) {
        assertThat(changes(wanted, told)).hasToString("");
    }

    @Test
    void an_index_is_there_however_its_numbers_and_defaults_are_written() {
        isThere(wanted("{a: 1, b: -1}", "{}"), "{v: 2, key: {a: 1.0, b: -1.0}, name: 'by', ns: 'x.c'}");
        isThere(
                wanted("{a: 1}", "{expireAfterSeconds: 3600, unique: true}"),
                "{v: 2, key: {a: 1}, name: 'by', unique: true, sparse: false, hidden: false, expireAfterSeconds: 3600.0}");
        isThere(
                wanted("{a: '2dsphere'}", "{}"),
                "{v: 2, key: {a: '2dsphere'}, name: 'by', '2dsphereIndexVersion': 3,"
                        + " storageEngine: {enableOrderedIndex: true}}");
        isThere(
                wanted("{a: 1}", "{partialFilterExpression: {b: {$gt: {$numberLong: '5'}}}}"),
                "{v: 2, key: {a: 1}, name: 'by', partialFilterExpression: {b: {$gt: 5}}}");
    }

    @Test
    void numbers_are_compared_exactly() {
        String above = "{partialFilterExpression: {b: {$gt: %s}}}";
        String told = "{key: {a: 1}, name: 'by', partialFilterExpression: {b: {$gt: %s}}}";
        for (String same : List.of("2.0", "{$numberDecimal: '2.00'}", "{$numberLong: '2'}")) {
            isThere(wanted("{a: 1}", above.formatted("2")), told.formatted(same));
        }
        isThere(wanted("{a: 1}", above.formatted("0.5")), told.formatted("{$numberDecimal: '0.50'}"));
        isThere(
                wanted("{a: 1}", above.formatted("{$numberDecimal: '0.1'}")),
                told.formatted("{$numberDecimal: '0.10'}"));
        isThere(wanted("{a: 1}", above.formatted("-0.0")), told.formatted("{$numberDecimal: '-0E+3'}"));
        isThere(
                wanted("{a: 1}", above.formatted("{$numberDouble: 'Infinity'}")),
                told.formatted("{$numberDouble: 'Infinity'}"));
        for (String other : List.of("2.5", "{$numberDecimal: '2.1'}", "{$numberDouble: 'NaN'}", "1E+300")) {
            assertThat(changes(wanted("{a: 1}", above.formatted("2")), told.formatted(other))
                            .changed())
                    .as(other)
                    .containsExactly("by");
        }
        assertThat(changes(wanted("{a: 1}", above.formatted("0.1")), told.formatted("{$numberDecimal: '0.1'}"))
                        .changed())
                .as("which a binary fraction only comes near")
                .containsExactly("by");
    }

    @Test
    void an_index_of_texts_is_told_by_its_weights() {
        String told = "{v: 2, key: {_fts: 'text', _ftsx: 1}, name: 'by', weights: {body: 1, title: 10},"
                + " default_language: 'english', language_override: 'language', textIndexVersion: 3}";
        isThere(wanted("{title: 'text', body: 'text'}", "{weights: {title: 10}}"), told);

        assertThat(changes(wanted("{title: 'text', body: 'text'}", "{}"), told).changed())
                .containsExactly("by");
        assertThat(changes(
                                wanted(
                                        "{title: 'text', body: 'text'}",
                                        "{weights: {title: 10}, default_language: 'none'}"),
                                told)
                        .changed())
                .containsExactly("by");
    }

    @Test
    void other_fields_orders_or_options_are_a_change() {
        for (String told : List.of(
                "{key: {a: -1}, name: 'by'}",
                "{key: {a: 1, b: 1}, name: 'by'}",
                "{key: {a: 'hashed'}, name: 'by'}",
                "{key: {a: 1}, name: 'by', unique: true}",
                "{key: {a: 1}, name: 'by', hidden: true}",
                "{key: {a: 1}, name: 'by', expireAfterSeconds: 1}",
                "{key: {a: 1}, name: 'other'}")) {
            IndexChanges changes = changes(wanted("{a: 1}", "{}"), told);
            assertThat(changes.changed())
                    .as(told)
                    .containsExactly(told(told).getString("name").getValue());
            assertThat(changes.missing()).isEmpty();
            assertThat(changes.others()).isEmpty();
        }
    }

    @Test
    void fields_in_another_order_are_another_index() {
        IndexChanges changes = changes(wanted("{a: 1, b: 1}", "{}"), "{key: {b: 1, a: 1}, name: 'reverse'}");

        assertThat(changes.missing()).hasSize(1);
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.others()).containsExactly("reverse");
    }

    @Test
    void what_is_to_be_done_prints_as_in_the_shell() {
        IndexDesign wanted = wanted("{a: 1}", "{unique: true}");

        assertThat(changes(wanted)).hasToString("db.c.createIndex({ a: 1 }, { name: \"by\", unique: true });\n");
        assertThat(changes(wanted, "{key: {_id: 1}, name: '_id_'}", "{key: {a: 1}, name: 'old'}"))
                .hasToString("""
                        db.c.dropIndex("old");
                        db.c.createIndex({ a: 1 }, { name: "by", unique: true });
                        """);
    }

    @Test
    void two_indexes_may_stand_in_the_way() {
        IndexChanges changes =
                changes(wanted("{a: 1}", "{}"), "{key: {b: 1}, name: 'by'}", "{key: {a: 1}, name: 'other'}");

        assertThat(changes.changed()).containsExactly("by", "other");
        assertThat(changes.anew()).hasSize(1);
    }
}
