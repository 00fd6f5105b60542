// SPDX-License-Identifier: MIT
package io.mikroorm.cursor;

import io.mikroorm.query.resolving.SortKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a place: a sum over all that follows, which finds changes; the sum of the order that it is a place in; then the values. Letters, digits,
 * {@code -} and {@code _} only.
 */
final class CursorText {

    private static final int SUM = 8;

    private final PageOrder order;
    private final byte[] shape;

    CursorText(PageOrder order) {
        this.order = order;
        this.shape = sum(order.shape().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the values that an entity is sorted by, as the row holds them. */
    String write(List<@Nullable Object> stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(shape);
            for (int i = 0; i < stored.size(); i++) {
                Object value = stored.get(i);
                out.writeBoolean(value != null);
                if (value != null) {
                    StoredValues.write(out, order.keys().get(i).type().storage(), value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory is written to
        }
        byte[] body = bytes.toByteArray();
        byte[] all = Arrays.copyOf(sum(body), SUM + body.length);
        System.arraycopy(body, 0, all, SUM, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The values that were written, as the row holds them; errors MO-2150 and MO-2151 where they cannot have been, or for another order. */
    List<@Nullable Object> read(String cursor) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw CursorErrors.unreadable(order.entity());
        }
        if (all.length < 2 * SUM) {
            throw CursorErrors.unreadable(order.entity());
        }
        byte[] body = Arrays.copyOfRange(all, SUM, all.length);
        if (!Arrays.equals(sum(body), Arrays.copyOf(all, SUM))) {
            throw CursorErrors.unreadable(order.entity());
        }
        if (!Arrays.equals(shape, Arrays.copyOf(body, SUM))) {
            throw CursorErrors.ofOtherOrder(order.entity(), order.toString());
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body, SUM, body.length - SUM))) {
            return values(in);
        } catch (IOException | DateTimeException | ArithmeticException e) {
            throw CursorErrors.unreadable(order.entity());
        }
    }

    private List<@Nullable Object> values(DataInputStream in) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        for (SortKey key : order.keys()) {
            values.add(in.readBoolean() ? StoredValues.read(in, key.type().storage()) : null);
        }
        if (in.available() > 0) {
            throw new IOException("more than was written");
        }
        return values;
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), SUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
