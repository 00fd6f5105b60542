// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Someone else changed or deleted a row since it was loaded. The flush was rolled back; reload the entity and try again. */
public class OptimisticLockException extends MikroOrmException implements Retriable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object entity;

    /** Made with the entity whose row was changed. */
    public OptimisticLockException(int code, String message, @Nullable Object entity) {
        super(code, message);
        this.entity = entity;
    }

    /** The entity whose row was changed; null after deserialization. */
    public @Nullable Object entity() {
        return entity;
    }
}
