// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.ground.BookText;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables whose rows are only read, or written as they are. */
final class OtherTables {

    private static final DataType<LocalDate> DATE_AS_TEXT = SQLDataType.VARCHAR.asConvertedDataType(
            Converter.ofNullable(String.class, LocalDate.class, BookText::date, BookText::write));

    final Table<Record> tag = DSL.table(DSL.name("tag"));
    final Field<Long> tagId = DSL.field(DSL.name("tag", "id"), SQLDataType.BIGINT);
    final Field<String> tagName = DSL.field(DSL.name("tag", "name"), SQLDataType.CLOB);

    final Table<Record> bookTag = DSL.table(DSL.name("book_tags"));
    final Field<Long> bookTagBook = DSL.field(DSL.name("book_tags", "book_id"), SQLDataType.BIGINT);
    final Field<Long> bookTagTag = DSL.field(DSL.name("book_tags", "tag_id"), SQLDataType.BIGINT);

    final Table<Record> author = DSL.table(DSL.name("author"));
    final Field<Long> authorId = DSL.field(DSL.name("author", "id"), SQLDataType.BIGINT);
    final Field<String> authorName = DSL.field(DSL.name("author", "name"), SQLDataType.CLOB);
    final Field<String> email = DSL.field(DSL.name("author", "email"), SQLDataType.CLOB);
    final Field<Integer> age = DSL.field(DSL.name("author", "age"), SQLDataType.INTEGER);
    final Field<LocalDate> born;
    final Field<Instant> createdAt;
    final Field<Integer> version = DSL.field(DSL.name("author", "version"), SQLDataType.INTEGER);

    OtherTables(boolean asText) {
        this.born = DSL.field(DSL.name("author", "born"), asText ? DATE_AS_TEXT : SQLDataType.LOCALDATE);
        this.createdAt =
                DSL.field(DSL.name("author", "created_at"), asText ? BookTable.TIME_AS_TEXT : SQLDataType.INSTANT);
    }
}
