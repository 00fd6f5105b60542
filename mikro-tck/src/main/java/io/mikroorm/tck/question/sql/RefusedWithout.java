// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question.sql;

import io.mikroorm.sql.dialect.Feature;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that is refused before anything is sent where the dialect says that it lacks something. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Documented
@interface RefusedWithout {

    /** What the dialect must have. */
    Feature value();
}
