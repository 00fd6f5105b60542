// SPDX-License-Identifier: MIT
/**
 * Reads results: pushes each live row to whoever asked, laid out as the plan says. Hot: works by column numbers, makes
 * nothing per row. Knows neither statements nor metadata.
 */
@Internal
@NullMarked
package io.mikroorm.sql.result;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
