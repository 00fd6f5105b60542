// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.ContentPart;
import io.mikroorm.driver.ContentReader;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.SingleValue;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.write.WritePlanner;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a content, which is part of a document and so no longer than one, with one command, and hands it out in parts: all of one moment.
 * Characters are counted as code points.
 */
final class WholeContent implements ContentReader {

    private final MongoConnection connection;
    private final EntityMetadata entity;
    private final MappedColumn column;
    private final Object key;
    private boolean read;
    private long length;
    private @Nullable Object version;
    private byte @Nullable [] bytes;
    private @Nullable String text;
    private long lastFrom;
    private int lastIndex;

    WholeContent(MongoConnection connection, EntityMetadata entity, MappedColumn column, Object key) {
        this.connection = connection;
        this.entity = entity;
        this.column = column;
        this.key = key;
    }

    @Override
    public @Nullable ContentPart read(long from, int count) {
        if (!read) {
            read = true;
            load();
        }
        byte[] held = bytes;
        if (held != null) {
            int start = (int) Math.min(from, held.length);
            return new ContentPart(
                    length, Arrays.copyOfRange(held, start, (int) Math.min(held.length, from + count)), version);
        }
        String all = text;
        if (all == null) {
            return null;
        }
        int start = from >= lastFrom ? forward(all, lastIndex, from - lastFrom) : forward(all, 0, from);
        int end = forward(all, start, count);
        lastFrom = from;
        lastIndex = start;
        return new ContentPart(length, all.substring(start, end), version);
    }

    private static int forward(String text, int index, long characters) {
        int at = index;
        for (long i = 0; i < characters && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private void load() {
        String field = DocumentFields.of(entity, column);
        BsonDocument projection = new BsonDocument(field, new BsonInt32(1));
        MappedColumn versions = entity.version();
        if (versions != null) {
            projection.put(DocumentFields.of(entity, versions), new BsonInt32(1));
        }
        String command = Template.collection(entity.table()) + ".find({ _id: ? }, " + Template.print(projection) + ")";
        connection.fields(
                Command.of(entity.table(), command, List.of(key)),
                WritePlanner.byKeys(entity, List.of(key)),
                projection,
                document -> {
                    version = versions == null ? null : SingleValue.of(entity, versions, document);
                    take(DocumentFields.at(document, field));
                });
    }

    private void take(@Nullable BsonValue content) {
        if (!(content instanceof BsonDocument document)) {
            return;
        }
        length = document.getNumber(DocumentFields.LENGTH).longValue();
        BsonValue data = document.get(DocumentFields.DATA);
        if (data instanceof BsonString string) {
            text = string.getValue();
        } else if (data != null) {
            bytes = data.asBinary().getData();
        }
    }

    @Override
    public void close() {
        bytes = null;
        text = null;
    }
}
