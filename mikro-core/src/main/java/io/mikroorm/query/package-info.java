// SPDX-License-Identifier: MIT
/** What is asked, as the user writes it: conditions, orders, options. Nothing here knows what there is in the database. */
@Api
@NullMarked
package io.mikroorm.query;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
