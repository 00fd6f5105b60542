// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.ground.BookText;
import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Identity;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of books. */
final class BookTable extends TableImpl<BookRecord> {

    static final DataType<Instant> TIME_AS_TEXT = SQLDataType.VARCHAR.asConvertedDataType(
            Converter.ofNullable(String.class, Instant.class, BookText::instant, BookText::write));
    static final BookTable NATIVE = new BookTable(SQLDataType.INSTANT, BookRecord.class);
    static final BookTable TEXT = new BookTable(TIME_AS_TEXT, TextBookRecord.class);

    final TableField<BookRecord, Long> id =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
    final TableField<BookRecord, String> title = createField(DSL.name("title"), SQLDataType.CLOB.nullable(false), this);
    final TableField<BookRecord, BigDecimal> price =
            createField(DSL.name("price"), SQLDataType.NUMERIC(10, 2).nullable(false), this);
    final TableField<BookRecord, Long> author =
            createField(DSL.name("author_id"), SQLDataType.BIGINT.nullable(false), this);
    final TableField<BookRecord, Long> publisher = createField(DSL.name("publisher_id"), SQLDataType.BIGINT, this);
    final TableField<BookRecord, String> meta = createField(DSL.name("meta"), SQLDataType.CLOB, this);
    final TableField<BookRecord, Instant> createdAt;

    private final Class<? extends BookRecord> recordType;
    private final UniqueKey<BookRecord> key;
    private final Identity<BookRecord, Long> identity;

    private BookTable(DataType<Instant> time, Class<? extends BookRecord> recordType) {
        super(DSL.name("book"));
        this.createdAt = createField(DSL.name("created_at"), time.nullable(false), this);
        this.recordType = recordType;
        this.key = Internal.createUniqueKey(this, DSL.name("book_pkey"), id);
        this.identity = Internal.createIdentity(this, id);
    }

    @Override
    public Class<? extends BookRecord> getRecordType() {
        return recordType;
    }

    @Override
    public Identity<BookRecord, Long> getIdentity() {
        return identity;
    }

    @Override
    public UniqueKey<BookRecord> getPrimaryKey() {
        return key;
    }
}
