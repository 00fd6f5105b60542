// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored values as objects whose {@code equals} is that of {@link Storage#same}, so that maps and sets can hold them. */
final class EqualForm {

    private EqualForm() {}

    static @Nullable Object of(@Nullable Object stored) {
        if (stored instanceof Object[] elements) {
            List<@Nullable Object> list = new ArrayList<>(elements.length);
            for (Object element : elements) {
                list.add(of(element));
            }
            return list;
        }
        if (stored instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        if (stored instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return stored instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : stored;
    }
}
