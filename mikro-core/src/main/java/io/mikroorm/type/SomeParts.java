// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the parts of keys, which are only taken apart.
 *
 * @param whole takes all parts
 * @param numbers those of the parts
 */
record SomeParts(StructAccess whole, List<Integer> numbers) implements StructAccess {

    @Override
    public @Nullable Object[] values(Object object) {
        @Nullable Object[] all = whole.values(object);
        @Nullable Object[] some = new @Nullable Object[numbers.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[numbers.get(i)];
        }
        return some;
    }

    @Override
    public Object make(@Nullable Object[] values) {
        throw new IllegalStateException("Of some of its parts no key can be made");
    }

    @Override
    public @Nullable String missing(Object object) {
        return whole.missing(object);
    }
}
