// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.DocumentRows;
import io.mikroorm.mongodb.driver.CommandObserver.Command;
import io.mikroorm.mongodb.query.BoundFind;
import io.mikroorm.mongodb.query.KeyFinder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * Members of a many-to-many whose owners have their keys: the owners' arrays are found first, then each member once, who is then given to
 * each of its owners. Members whose order is not asked for come in that of the arrays. For one query; not thread-safe.
 */
final class LinkedMembers implements KeyFinder {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final MongoConnection connection;
    private final ReadSettings settings;
    private final List<Owner> owners = new ArrayList<>();
    private final Map<BsonValue, Member> members = new LinkedHashMap<>();

    LinkedMembers(MongoConnection connection, ReadSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** An owner's key, as bytes, and its members. */
    private record Owner(byte kind, byte[] key, List<Member> members) {}

    /** A member that is linked, and its document once it is found: behind that, in the same bytes, stand the keys of its owners. */
    private static final class Member {

        final BsonValue key;
        final List<Owner> owners = new ArrayList<>(2);
        byte[] bytes = {};
        int end;
        int given;

        Member(BsonValue key) {
            this.key = key;
        }

        void found(RawBsonDocument document) {
            ByteBuffer buffer = document.getByteBuffer().asNIO();
            end = buffer.remaining();
            int length = end;
            for (Owner owner : owners) {
                length += owner.key.length;
            }
            bytes = new byte[length];
            buffer.get(bytes, 0, end);
            int at = end;
            for (Owner owner : owners) {
                System.arraycopy(owner.key, 0, bytes, at, owner.key.length);
                at += owner.key.length;
            }
        }

        /** Owners ask in the order in which they were linked. */
        void giveToNext(DocumentRows rows, int ownerColumn) {
            Owner owner = owners.get(given++);
            rows.add(bytes, 0, ownerColumn, owner.kind, end);
            end += owner.key.length;
        }
    }

    @Override
    public BsonArray find(String collection, BsonDocument filter, String field, String text) {
        BsonDocument projection = new BsonDocument(field, new BsonInt32(1));
        String[] path = field.split("\\.");
        connection.fields(
                Command.of(collection, text, List.of()),
                filter,
                projection,
                owner -> link(owner, FoundKeys.at(owner, path)),
                settings);
        BsonArray keys = new BsonArray(members.size());
        for (Member member : members.values()) {
            keys.add(member.key);
        }
        return keys;
    }

    private void link(BsonDocument document, @Nullable BsonValue value) {
        if (!(value instanceof BsonArray keys)) {
            return;
        }
        RawBsonDocument key = new RawBsonDocument(new BsonDocument("", keyOf(document)), CODEC);
        ByteBuffer buffer = key.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        int kind = Integer.BYTES;
        Owner owner = new Owner(bytes[kind], Arrays.copyOfRange(bytes, kind + 2, bytes.length - 1), new ArrayList<>());
        owners.add(owner);
        for (BsonValue each : keys) {
            Member member = members.computeIfAbsent(same(each), form -> new Member(each));
            member.owners.add(owner);
            owner.members.add(member);
        }
    }

    private static BsonValue keyOf(BsonDocument document) {
        return document.get(DocumentFields.KEY, BsonNull.VALUE);
    }

    /** Equal numbers are the same key, whoever wrote them as which kind. */
    private static BsonValue same(BsonValue key) {
        if (key instanceof BsonNumber number && number.doubleValue() == number.longValue()) {
            return new BsonInt64(number.longValue());
        }
        if (key instanceof BsonDocument parts) {
            BsonArray form = new BsonArray(parts.size() * 2);
            parts.forEach((name, part) -> {
                form.add(new BsonString(name));
                form.add(same(part));
            });
            return form;
        }
        return key;
    }

    /** Sends the query for the members, and gives them to their owners. */
    void find(FindRequest request, Command command, DocumentRows rows) {
        if (members.isEmpty()) {
            return;
        }
        BoundFind find = request.find();
        int ownerColumn = find.plan().rows().layout().ownerKey();
        boolean sorted = !find.plan().sort().isEmpty();
        connection.find(request, command, document -> {
            Member member = members.get(same(keyOf(document)));
            if (member != null) {
                member.found(document);
                while (sorted && member.given < member.owners.size()) {
                    member.giveToNext(rows, ownerColumn);
                }
            }
        });
        if (!sorted) {
            giveInOrderOfKeys(rows, ownerColumn);
        }
    }

    private void giveInOrderOfKeys(DocumentRows rows, int ownerColumn) {
        for (Owner owner : owners) {
            for (Member member : owner.members) {
                if (member.bytes.length > 0) { // what was deleted may still be linked
                    member.giveToNext(rows, ownerColumn);
                }
            }
        }
    }
}
